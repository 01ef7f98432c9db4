import { findAcquisition } from '../acquisition'
import type { Aim, Belief } from '../acquisition/acquisition'
import { expectedImprovement, improvementTerms } from '../acquisition/expectedImprovement'
import { probabilityOfImprovement } from '../acquisition/probabilityOfImprovement'
import { type Points, toPoints } from '../numerics/points'
import { findProblem } from '../problems'
import { toModel } from '../problems/searchSpace'
import { aimOf, beliefs, type Model, type ModelSettings, modelHistory, scoreInUnits, suggest } from '../search/model'
import type { Posterior } from '../surrogate/gaussianProcess'
import { extendGrid, type GridFactor, gridPosterior } from '../surrogate/gridPosterior'
import { fromEngine } from './direction'
import { type Setup, typicalSpread } from './setup'
import { type Trace, toldBy } from './trace'

/** What the surrogate believes after some number of evaluations, in the problem's units and direction. */
export interface Moment {
  readonly model: Model
  /** Mean and s.d. over the places. Computed when first asked for: most moments of a run are not on screen. */
  readonly curves: () => Posterior
  /** The acquisition function over the places; null before the first observation. */
  readonly scores: () => Float64Array | null
  /** About its largest value there, from every fourth place; 0 without one. Enough to fix an axis by. */
  readonly peak: number
}

const PEAK_STRIDE = 4

/**
 * The beliefs after 0, 1, …, n evaluations over a fixed list of places, under one set of settings: what each moment of the run
 * looks like to the model in force now. One pass over the Cholesky factor and the grid serves all of them.
 */
export function moments(setup: Setup, trace: Trace, settings: ModelSettings, places: readonly (readonly number[])[]): Moment[] {
  const { space, goal } = findProblem(setup.problem)
  const grid = (stride: number): Points =>
    toPoints(
      space.length,
      places.filter((_, i) => i % stride === 0).map((x) => x.map((coordinate, d) => toModel(space[d]!, coordinate))),
    )
  const [fine, coarse] = [grid(1), grid(PEAK_STRIDE)]

  let coarseFactor: GridFactor | undefined
  const byTold = modelHistory(space, settings, toldBy(trace), typicalSpread(findProblem(setup.problem))).map((model): Moment => {
    coarseFactor = extendGrid(coarse, model.process, coarseFactor)
    const peak = scoresOf(model, gridPosterior(coarseFactor, model.process))?.reduce((a, b) => Math.max(a, b), 0) ?? 0
    const posterior = once(() => gridPosterior(extendGrid(fine, model.process), model.process))
    const { shift, scale } = model.units
    return {
      model,
      peak,
      curves: once(() => ({
        mean: posterior().mean.map((z) => fromEngine(goal, shift + scale * z)),
        sd: posterior().sd.map((z) => scale * z),
      })),
      scores: once(() => scoresOf(model, posterior())),
    }
  })

  let told = 0
  return [byTold[0]!, ...trace.map((evaluation) => byTold[evaluation.told === null ? told : ++told]!)]
}

/** The acquisition function where the model's belief is known, in the units of the told values. */
function scoresOf(model: Model, { mean, sd }: Posterior): Float64Array | null {
  const aim = aimOf(model)
  if (!aim) return null
  const { score } = findAcquisition(model.settings.acquisition)
  return mean.map((mu, i) => scoreInUnits(model, score({ mean: mu, sd: sd[i]! }, aim)))
}

/** Computes at the first call and remembers. */
function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
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
  const { mean, sd } = beliefs(model)([x])
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
