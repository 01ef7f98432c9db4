import { findAcquisition } from '../acquisition'
import type { Aim, Belief } from '../acquisition/acquisition'
import { expectedImprovement, improvementTerms } from '../acquisition/expectedImprovement'
import { probabilityOfImprovement } from '../acquisition/probabilityOfImprovement'
import { toPoints } from '../numerics/points'
import { findProblem } from '../problems'
import { toModel } from '../problems/searchSpace'
import { aimOf, beliefsAt, type Model, type ModelSettings, modelHistory, scoreInUnits, suggest } from '../search/model'
import { extendGrid, type GridFactor, gridPosterior } from '../surrogate/gridPosterior'
import { fromEngine } from './direction'
import { type Setup, typicalSpread } from './setup'
import { type Trace, toldBy } from './trace'

/** What the surrogate believes after some number of evaluations, in the problem's units and direction. */
export interface Moment {
  readonly model: Model
  readonly mean: Float64Array
  readonly sd: Float64Array
  /** The acquisition function over the same places; null before the first observation. */
  readonly score: Float64Array | null
  /** Its largest value there; 0 without one. */
  readonly peak: number
}

/**
 * The beliefs after 0, 1, …, n evaluations over a fixed list of places, under one set of settings: what each moment of the run
 * looks like to the model in force now. One pass over the Cholesky factor and the grid serves all of them.
 */
export function moments(setup: Setup, trace: Trace, settings: ModelSettings, places: readonly (readonly number[])[]): Moment[] {
  const problem = findProblem(setup.problem)
  const { space, goal } = problem
  const points = toPoints(
    space.length,
    places.map((x) => x.map((coordinate, d) => toModel(space[d]!, coordinate))),
  )
  const { score: scoreOf } = findAcquisition(settings.acquisition)

  let factor: GridFactor | undefined
  const byTold = modelHistory(space, settings, toldBy(trace), typicalSpread(problem)).map((model): Moment => {
    factor = extendGrid(points, model.process, factor)
    const { mean, sd } = gridPosterior(factor, model.process)
    const aim = aimOf(model)
    const score = aim && mean.map((mu, i) => scoreInUnits(model, scoreOf({ mean: mu, sd: sd[i]! }, aim)))
    const { shift, scale } = model.units
    return {
      model,
      mean: mean.map((z) => fromEngine(goal, shift + scale * z)),
      sd: sd.map((z) => scale * z),
      score,
      peak: score ? score.reduce((a, b) => Math.max(a, b), 0) : 0,
    }
  })

  let told = 0
  return [byTold[0]!, ...trace.map((evaluation) => byTold[evaluation.told === null ? told : ++told]!)]
}

/** The answer to "why here?" for one place, in the problem's units and direction. */
export interface Explanation {
  readonly x: readonly number[]
  readonly mean: number
  readonly sd: number
  /** The incumbent's value, and the value that counts as an improvement (ξ beyond it). */
  readonly best: number
  readonly threshold: number
  readonly probabilityOfImprovement: number
  readonly expectedImprovement: number
  /** The two terms whose sum is the expected improvement: I Φ(z), which the mean pays for, and σ φ(z), which the uncertainty pays for. */
  readonly terms: { readonly mean: number; readonly uncertainty: number }
  /** The acquisition function in force. */
  readonly score: number
}

/** Explains any place under a model; null before the first observation. */
export function explain(setup: Setup, model: Model, x: readonly number[]): Explanation | null {
  const aim = aimOf(model)
  if (!aim) return null
  const { mean, sd } = beliefsAt(model, [x])
  return explanation(setup, model, x, { mean: mean[0]!, sd: sd[0]! }, aim)
}

function explanation({ problem }: Setup, model: Model, x: readonly number[], belief: Belief, aim: Aim): Explanation {
  const { goal } = findProblem(problem)
  const { shift, scale } = model.units
  const inUnits = (z: number) => fromEngine(goal, shift + scale * z)
  const terms = improvementTerms(belief, aim)
  return {
    x,
    mean: inUnits(belief.mean),
    sd: scale * belief.sd,
    best: inUnits(aim.best),
    threshold: inUnits(aim.best + aim.xi),
    probabilityOfImprovement: probabilityOfImprovement.score(belief, aim),
    expectedImprovement: scale * expectedImprovement.score(belief, aim),
    terms: { mean: scale * terms.mean, uncertainty: scale * terms.uncertainty },
    score: scoreInUnits(model, findAcquisition(model.settings.acquisition).score(belief, aim)),
  }
}

/** Where the model of a moment would evaluate next, explained; null before the first observation. */
export function explainNext(setup: Setup, model: Model): Explanation | null {
  const suggestion = suggest(model)
  return suggestion && explain(setup, model, suggestion.x)
}
