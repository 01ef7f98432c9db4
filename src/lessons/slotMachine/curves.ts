import { type BetaShape, betaMean, betaMode } from '../../numerics/beta'
import { perLab } from '../../store/lastCall'
import { type Counts, likelihoodOf, mleOf } from './belief'
import type { LayerId } from './layers'
import { type SlotMachineState, selectCounts, selectPosterior, selectPrior } from './machine'

/** A curve over the chances. */
export interface ChanceCurve {
  readonly layer: 'prior' | 'likelihood' | 'posterior'
  readonly shape: BetaShape
}

/** A single value that stands for a curve, and the curve on which it stands. */
export interface ChanceValue {
  readonly layer: 'mle' | 'map' | 'mean'
  readonly at: number
  readonly shape: BetaShape
}

const drawn = perLab((layers: readonly LayerId[], prior: BetaShape, counts: Counts, posterior: BetaShape) => {
  const curves: readonly ChanceCurve[] = [
    { layer: 'prior', shape: prior },
    { layer: 'likelihood', shape: likelihoodOf(counts) },
    { layer: 'posterior', shape: posterior },
  ]
  return curves.filter(({ layer }) => layers.includes(layer))
})

/** The curves in sight. */
export const curvesOf = (state: SlotMachineState): readonly ChanceCurve[] =>
  drawn(state, state.document.layers, selectPrior(state), selectCounts(state), selectPosterior(state))

const marked = perLab((layers: readonly LayerId[], counts: Counts, posterior: BetaShape) => {
  const values = [
    { layer: 'mle', at: mleOf(counts), shape: likelihoodOf(counts) },
    { layer: 'map', at: betaMode(posterior), shape: posterior },
    { layer: 'mean', at: betaMean(posterior), shape: posterior },
  ] as const
  return values.flatMap(({ at, ...value }): ChanceValue[] =>
    at !== null && layers.includes(value.layer) ? [{ ...value, at }] : [],
  )
})

/** The single values in sight: those that there are. */
export const valuesOf = (state: SlotMachineState): readonly ChanceValue[] =>
  marked(state, state.document.layers, selectCounts(state), selectPosterior(state))
