import { toPoints } from '../numerics/points'
import { modelWidth, type SearchSpace, toModel } from '../problems/searchSpace'
import type { Model } from '../search/model'
import { incumbents } from './regret'
import { problemOf, type Setup } from './setup'
import type { Trace } from './trace'

/** Places so strongly correlated are one place to the model, unless it doubts f there by more than the noise it assumes. */
const SAME = 0.999
/** As a share of an axis: closer evaluations were made at the same place. */
const HAIR = 1e-6

/** How a place stands to what a model knows. */
export interface Standing {
  /** Numbers, from 1, of the evaluations that the model cannot tell from one at this place; empty while it has more to learn here. */
  readonly repeats: readonly number[]
  /** σ(x) as a share of what it was before any data. */
  readonly doubt: number
  /** How strongly f(x) was correlated with f at the best evaluation before any data: 1 is the same place. 0 before a success. */
  readonly tie: number
  /** In units of y: the prior s.d. here, and the noise s.d. that the model assumes. */
  readonly priorSd: number
  readonly noiseSd: number
}

/** Judges a place, where the model's s.d. is `sd` in units of y, against the trace that the model knows; by the most probable member. */
export function standingOf(setup: Setup, model: Model, trace: Trace, x: readonly number[], sd: number): Standing {
  const problem = problemOf(setup)
  const { space } = problem
  const { process } = model.members[0]!
  const { kernel, prior, dim } = process
  const { scale } = model.units
  const here = inModel(space, x)
  const variance = kernel.variance(here)
  const priorSd = scale * Math.sqrt(variance)
  const noiseSd = scale * Math.sqrt(prior.noiseVariance)
  const places = trace.map((evaluation) => inModel(space, evaluation.x))
  const row = kernel.row(here, toPoints(dim, places), new Float64Array(places.length))
  const ties = places.map((place, i) => row[i]! / Math.sqrt(variance * kernel.variance(place)) || 0)
  const best = incumbents(problem, trace).at(-1)
  const known = sd <= noiseSd
  return {
    repeats: trace.flatMap((evaluation, i) => ((known && ties[i]! >= SAME) || isHere(space, evaluation.x, x) ? [i + 1] : [])),
    doubt: priorSd > 0 ? sd / priorSd : 0,
    tie: best ? ties[best.index]! : 0,
    priorSd,
    noiseSd,
  }
}

const inModel = (space: SearchSpace, x: readonly number[]): number[] => x.map((coordinate, d) => toModel(space[d]!, coordinate))

const isHere = (space: SearchSpace, a: readonly number[], b: readonly number[]): boolean =>
  space.every((axis, d) => Math.abs(toModel(axis, a[d]!) - toModel(axis, b[d]!)) < HAIR * modelWidth(axis))

/**
 * By how many of the model's own standard deviations the observations miss its predictions, taken one after another: √(1/n Σ w²) with
 * w = L⁻¹(y − m), whose entries are independent and standard normal under the model. About 1 when the settings are right; 0 without data.
 */
export function misfitOf(model: Model): number {
  const { whitened } = model.members[0]!.process
  return whitened.length === 0 ? 0 : Math.sqrt(whitened.reduce((sum, w) => sum + w * w, 0) / whitened.length)
}
