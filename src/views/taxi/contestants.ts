import type { Contestant } from '../../casestudy/study'

/** The table that the article reports. */
export const ARTICLE: Readonly<Record<Contestant, { readonly seconds: number | null; readonly rmse: number }>> = {
  baseline: { seconds: null, rmse: 6.81 },
  grid: { seconds: 2448.65, rmse: 5.1 },
  random: { seconds: 1310.02, rmse: 5 },
  bayesian: { seconds: 584.21, rmse: 4.55 },
}

export const dollars = (value: number): string => `$${value.toFixed(2)}`
