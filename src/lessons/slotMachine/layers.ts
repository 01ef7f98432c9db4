import type { TermId } from '../../views/glossary/glossary'

/** What can be drawn over the chances p from 0 to 1. */
export const LAYERS = ['truth', 'prior', 'likelihood', 'mle', 'posterior', 'interval', 'map', 'mean'] as const

export type LayerId = (typeof LAYERS)[number]

/** What explains each. */
export const LAYER_TERMS: Readonly<Record<LayerId, TermId>> = {
  truth: 'winChance',
  prior: 'prior',
  likelihood: 'likelihood',
  mle: 'fit.mle',
  posterior: 'posterior',
  interval: 'credibleInterval',
  map: 'fit.map',
  mean: 'posteriorMean',
}
