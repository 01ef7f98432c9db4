import type { Contestant } from '../../casestudy/study'

/** What each contestant is called. */
export const NAMES: Readonly<Record<Contestant, string>> = {
  baseline: 'The guess',
  grid: 'Grid search',
  random: 'Random search',
  bayesian: 'Bayesian optimization',
}

/** The same within a sentence. */
export const NAMES_IN_SENTENCES: Readonly<Record<Contestant, string>> = {
  baseline: 'the guess',
  grid: 'grid search',
  random: 'random search',
  bayesian: 'Bayesian optimization',
}

/** The same beside a mark. */
export const SHORT_NAMES: Readonly<Record<Contestant, string>> = {
  baseline: 'guess',
  grid: 'grid',
  random: 'random',
  bayesian: 'Bayesian',
}

/** The table that the article reports. */
export const ARTICLE: Readonly<Record<Contestant, { readonly seconds: number | null; readonly rmse: number }>> = {
  baseline: { seconds: null, rmse: 6.81 },
  grid: { seconds: 2448.65, rmse: 5.1 },
  random: { seconds: 1310.02, rmse: 5 },
  bayesian: { seconds: 584.21, rmse: 4.55 },
}

export const dollars = (value: number): string => `$${value.toFixed(2)}`
