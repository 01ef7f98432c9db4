import { mixture, toldValue } from '../search/beliefs'
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
  /** That of a measured value, noise included; of what y was turned into, where it was transformed. */
  readonly sd: number
  /** (y − mean) / sd, where y was transformed of what it was turned into. */
  readonly z: number
}

/**
 * Each evaluation that the model was told of, beside its prediction from all the others with the hyperparameters held. For full Bayes the prediction
 * is the mixture of all draws, equally weighted. A failed evaluation counts with the value that the model was told.
 */
export function leftOutOf(setup: Setup, model: Model, trace: Trace): LeftOut[] {
  const { members, units } = model
  const { goal } = problemOf(setup)
  const { mean, sd } = mixture(members.map(({ process }) => leaveOneOut(process)))
  const inUnits = (value: number) => fromEngine(goal, toldValue(model, value))
  const { y } = members[0]!.process
  return numbered(trace)
    .filter(({ told }) => told !== null)
    .map(({ number }, i) => {
      const z = fromEngine(goal, (y[i]! - mean[i]!) / sd[i]!)
      return { number, y: inUnits(y[i]!), mean: inUnits(mean[i]!), sd: units.scale * sd[i]!, z }
    })
}
