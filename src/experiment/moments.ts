import { findAcquisition } from '../acquisition'
import type { Aim, Belief } from '../acquisition/acquisition'
import { expectedImprovement, improvementTerms } from '../acquisition/expectedImprovement'
import { probabilityOfImprovement } from '../acquisition/probabilityOfImprovement'
import { type Points, toPoints } from '../numerics/points'
import { toModel } from '../problems/searchSpace'
import { average, mixture, toldValue } from '../search/beliefs'
import { isConditioned } from '../search/conditioning'
import { feasibilityAt } from '../search/constraintModel'
import { fitModel, hasIncumbent, type Model, modelHistory } from '../search/model'
import { isByHand, type ModelSettings } from '../search/modelSettings'
import { scoreInUnits, scoresOf } from '../search/scores'
import { suggest } from '../search/suggest'
import type { TransformId } from '../search/transforms'
import { type GaussianProcess, type Posterior, predictor } from '../surrogate/gaussianProcess'
import { gridPosterior, grownPosterior } from '../surrogate/gridPosterior'
import { keptByPair } from '../surrogate/keptByPair'
import { fromEngine, scoreFromEngine, toEngine } from './direction'
import { contestOf, problemOf, type Setup } from './setup'
import type { Survey } from './survey'
import { type Trace, toldBy } from './trace'

/** What the surrogate believes after some number of evaluations, in the problem's units and direction. */
export interface Moment {
  /** Fitted when first asked for. */
  readonly model: Model
  /**
   * Mean and s.d. over the places; where y was transformed, its median, and the s.d. of what it was turned into. Computed when first asked for:
   * most moments of a run are not on screen.
   */
  readonly curves: () => Posterior
  /**
   * The edge of a band at the i-th place, k standard deviations above the mean or, for k < 0, below it. Where y was transformed, that very
   * quantile of y. `noise` is the s.d. with which a next value scatters about f, in the units of that of the curves.
   */
  readonly edge: (k: number, noise?: number) => (i: number) => number
  /** The acquisition function over the places; null before the first observation. */
  readonly scores: () => Float64Array | null
  /** The probability at the places that the second output keeps its limit; null where there is none, or nothing was observed. */
  readonly feasibility: () => Float64Array | null
  /** About its largest value there, 0 without one, and about the largest s.d.: enough to fix axes by. */
  readonly reach: () => Reach
  /** Whether model and reach are there or made in no time. A fit, and a reach under many draws, may take a second. */
  readonly isReady: () => boolean
}

interface Reach {
  readonly peak: number
  readonly widest: number
}

/**
 * The model after 0, 1, …, n evaluations, under one set of settings: what each moment of the run looks like to those in force now.
 * A failure before any success tells nothing, so the model before it stays.
 */
export function modelsOf(setup: Setup, trace: Trace, settings: ModelSettings): Model[] {
  const byTold = modelHistory(contestOf(setup, settings), settings, toldBy(trace))
  return toldAtEach(trace).map((told) => byTold[told]!)
}

/** How much was told after 0, 1, …, n evaluations. */
const toldAtEach = (trace: Trace): number[] => {
  let told = 0
  return [0, ...trace.map((evaluation) => (evaluation.told === null ? told : ++told))]
}

/**
 * The beliefs after 0, 1, …, n evaluations under one set of settings. Set by hand, all are conditioned at once; fitted ones are fitted
 * when first asked for, since each may take a second.
 */
export function momentsOf(setup: Setup, trace: Trace, settings: ModelSettings, survey: Survey): Moment[] {
  if (isByHand(settings.surrogate)) return moments(setup, modelsOf(setup, trace, settings), survey)
  const contest = contestOf(setup, settings)
  const all = toldBy(trace)
  return toldAtEach(trace).map((count) => {
    const told = all.slice(0, count)
    let known: Moment | undefined
    const made = () => {
      known ??= moments(setup, [fitModel(contest, settings, told)], survey)[0]!
      return known
    }
    return {
      get model() {
        return made().model
      },
      curves: () => made().curves(),
      edge: (k, noise) => made().edge(k, noise),
      scores: () => made().scores(),
      feasibility: () => made().feasibility(),
      reach: () => made().reach(),
      isReady: () => (known !== undefined || isConditioned(contest, settings.surrogate, told)) && made().isReady(),
    }
  })
}

/** What a model believes over a survey does not change: a step adds one moment, the others are there already. */
const knownMoments = keptByPair<Survey, Model, Moment>()
const knownReaches = keptByPair<Points, Model, Reach>()
const posteriors = keptByPair<GaussianProcess, Points, Posterior>()

/** The beliefs of models over a fixed survey of places. */
export const moments = (setup: Setup, models: readonly Model[], survey: Survey): Moment[] =>
  models.map((model) => knownMoments.of(survey, model, () => momentOf(setup, model, survey)))

function momentOf(setup: Setup, model: Model, { fine, coarse, drawn }: Survey): Moment {
  const { goal } = problemOf(setup)
  const { members, settings, report, units, transformed } = model
  const { shift, scale } = units
  const { kind, unit } = findAcquisition(settings.acquisition.kind)
  const shown = (score: number) => scoreFromEngine(goal, unit, scoreInUnits(model, score))
  // Where hyperparameters hold as set, moments share their rows; each fit has its own, which nobody asks for again.
  const posteriorOver = report ? gridPosterior : grownPosterior
  const over = (points: Points) =>
    members.map(({ process }) => posteriors.of(process, points, () => posteriorOver(points, process)))
  const freshReach = (): Reach => {
    const coarsely = over(coarse)
    const values = scoresOf(model, coarsely, coarse)
    return { peak: values ? shown(largest(values)) : 0, widest: scale * largest(mixture(coarsely).sd) }
  }
  const curves = once(() => {
    const { mean, sd } = mixture(over(fine))
    return { mean: mean.map((z) => fromEngine(goal, toldValue(model, z))), sd: sd.map((z) => scale * z) }
  })
  return {
    model,
    reach: () => knownReaches.of(coarse, model, freshReach),
    isReady: () => members.length === 1 || knownReaches.get(coarse, model) !== undefined,
    curves,
    edge: (k, noise = 0) => {
      const { mean, sd } = curves()
      const reach = (i: number) => k * (noise === 0 ? sd[i]! : Math.hypot(sd[i]!, noise))
      if (!transformed) return (i) => mean[i]! + reach(i)
      const latent = mixture(over(fine))
      return (i) => fromEngine(goal, transformed.back(shift + scale * latent.mean[i]! + toEngine(goal, reach(i))))
    },
    feasibility: once(() => model.constraint && feasibilityAt(model.constraint, fine)),
    scores: once(() => {
      const places = kind === 'draw' ? drawn : fine
      return scoresOf(model, over(places), places)?.map(shown) ?? null
    }),
  }
}

const largest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)

/** Computes at the first call and remembers. */
function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** One Gaussian belief about f(x), and the value that it must pass to improve. */
export interface Part {
  readonly mean: number
  readonly sd: number
  readonly threshold: number
}

/**
 * The answer to "why here?" for one place, in the problem's units and direction. Where y was transformed, `mean` is the median of y, `best`,
 * `threshold` and `range` are values of y, and all else counts in the units of what y was turned into.
 */
export interface Explanation {
  readonly x: readonly number[]
  readonly mean: number
  readonly sd: number
  /** Two standard deviations to each side, lowest first. */
  readonly range: readonly [number, number]
  /** What y was turned into; null where it is as it was measured. */
  readonly transform: TransformId | null
  /** The equally likely Gaussians that the belief is a mixture of: one, or for full Bayes one for each draw of the hyperparameters. */
  readonly parts: readonly Part[]
  /** The incumbent's value, and the value that counts as an improvement (ξ beyond it): averages where each part has its own. */
  readonly best: number
  readonly threshold: number
  readonly probabilityOfImprovement: number
  readonly expectedImprovement: number
  /** The two terms whose sum is the expected improvement: I Φ(z), which the mean pays for, and σ φ(z), which the uncertainty pays for. */
  readonly terms: { readonly mean: number; readonly uncertainty: number }
  /** The probability that the second output keeps its limit; null where there is none. */
  readonly feasible: number | null
  /** Whether some evaluation kept it: while none did, nothing can be improved on. */
  readonly hasFeasible: boolean
  /** The acquisition function in force; null for a drawn function, which is known on its candidates only. */
  readonly score: number | null
}

/** Explains any place under a model; null before the first observation. */
export function explain(setup: Setup, model: Model, x: readonly number[]): Explanation | null {
  if (!hasIncumbent(model)) return null
  const { goal, space } = problemOf(setup)
  const { scale } = model.units
  const inUnits = (z: number) => fromEngine(goal, toldValue(model, z))
  const point = toPoints(space.length, [x.map((coordinate, d) => toModel(space[d]!, coordinate))])
  const posteriors = model.members.map(({ process }) => predictor(process)(point))
  const each = model.members.map(({ aim }, m) => ({
    belief: { mean: posteriors[m]!.mean[0]!, sd: posteriors[m]!.sd[0]! },
    aim: aim!,
  }))
  const averaged = (f: (belief: Belief, aim: Aim) => number) => average(each, ({ belief, aim }) => f(belief, aim))
  const { mean, sd } = mixture(posteriors)
  const { kind, unit } = findAcquisition(model.settings.acquisition.kind)
  return {
    x,
    mean: inUnits(mean[0]!),
    sd: scale * sd[0]!,
    range: [-2, 2].map((k) => inUnits(mean[0]! + toEngine(goal, k) * sd[0]!)) as unknown as readonly [number, number],
    transform: model.transformed ? (model.settings.surrogate.transform ?? null) : null,
    parts: each.map(({ belief, aim }) => ({
      mean: inUnits(belief.mean),
      sd: scale * belief.sd,
      threshold: inUnits(aim.best + aim.xi),
    })),
    best: inUnits(averaged((_, { best }) => best)),
    threshold: inUnits(averaged((_, { best, xi }) => best + xi)),
    probabilityOfImprovement: averaged(probabilityOfImprovement.score),
    expectedImprovement: scale * averaged(expectedImprovement.score),
    terms: {
      mean: scale * averaged((belief, aim) => improvementTerms(belief, aim).mean),
      uncertainty: scale * averaged((belief, aim) => improvementTerms(belief, aim).uncertainty),
    },
    feasible: model.constraint ? feasibilityAt(model.constraint, point)[0]! : null,
    hasFeasible: !model.members.some(({ aim }) => aim?.noneFeasible),
    score: kind === 'draw' ? null : scoreFromEngine(goal, unit, scoreInUnits(model, scoresOf(model, posteriors, point)![0]!)),
  }
}

/** Where the model of a moment would evaluate next, explained; null before the first observation. */
export function explainNext(setup: Setup, model: Model): Explanation | null {
  const suggestion = suggest(model)
  const explanation = suggestion && explain(setup, model, suggestion.x)
  if (!explanation) return null
  const { unit } = findAcquisition(model.settings.acquisition.kind)
  return { ...explanation, score: scoreFromEngine(problemOf(setup).goal, unit, suggestion.score) }
}
