import { mixture } from '../search/beliefs'
import type { Model } from '../search/model'
import { leaveOneOut } from '../surrogate/leaveOneOut'
import { fromEngine } from './direction'
import { problemOf, type Setup } from './setup'
import { numbered, type Trace } from './trace'

/** An evaluation, and what the model would have predicted for it from all the others, in the problem's units. */
export interface LeftOut {
  /** From 1, in the order of the evaluations. */
  readonly number: number
  readonly y: number
  readonly mean: number
  /** That of a measured value, noise included. */
  readonly sd: number
  /** (y − mean) / sd. */
  readonly z: number
}

/**
 * Each evaluation that the model was told of, beside its prediction from all the others with the hyperparameters held. For full Bayes the prediction
 * is the mixture of all draws, equally weighted. A failed evaluation counts with the value that the model was told.
 */
export function leftOutOf(setup: Setup, { members, units }: Model, trace: Trace): LeftOut[] {
  const { goal } = problemOf(setup)
  const { mean, sd } = mixture(members.map(({ process }) => leaveOneOut(process)))
  const inUnits = (value: number) => fromEngine(goal, units.shift + units.scale * value)
  const { y } = members[0]!.process
  return numbered(trace)
    .filter(({ told }) => told !== null)
    .map(({ number }, i) => {
      const predicted = { mean: inUnits(mean[i]!), sd: units.scale * sd[i]! }
      const value = inUnits(y[i]!)
      return { number, y: value, ...predicted, z: (value - predicted.mean) / predicted.sd }
    })
}
