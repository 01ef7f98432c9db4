import { type BoxOptimum, type Differentiated, maximizeInBox } from '../numerics/maximizeInBox'
import { quasiRandom } from '../numerics/quasiRandom'
import { bindCovariance } from './covariance'
import { readPath, withHyperparameters } from './hyperparameters'
import { hyperprior, type PriorSet } from './hyperpriors'
import type { Covariance } from './kernels/kernel'
import { likelihoodOf, type Observations } from './likelihood'
import { type LogObjective, periodScan } from './periodScan'

/** What to look for, and where. */
export interface FitProblem extends Observations {
  /** The kernel's form; its hyperparameters are one of the starts. */
  readonly covariance: Covariance
  /** The noise variance: one of the starts, or held fixed when `bounds` has no entry `noise`. */
  readonly noiseVariance: number
  /** Lowest and highest value by path. A hyperparameter without bounds keeps its value. */
  readonly bounds: Readonly<Record<string, readonly [number, number]>>
  /** `mle` maximises the log marginal likelihood; `map` adds the log density of the priors of hyperpriors.ts. */
  readonly method: 'mle' | 'map'
  /** Widths of the axes, which the priors measure length-scales by; 1 each when absent. */
  readonly widths?: readonly number[]
  /** Which priors `map` adds. */
  readonly priors?: PriorSet | undefined
}

/** How hard to look for the global maximum among the local ones. */
export interface Effort {
  /** Quasi-random places at which the objective is looked at first. */
  readonly looks: number
  /** How many of them are climbed from. */
  readonly climbs: number
  /** Through how many frequencies the period of a kernel that has one is stepped. */
  readonly periods: number
  /** After how many iterations a climb is given up that leads to a maximum already found, or to none worth having. */
  readonly trial: number
}

export const THOROUGH: Effort = { looks: 400, climbs: 24, periods: 120, trial: Number.POSITIVE_INFINITY }
export const QUICK: Effort = { looks: 20, climbs: 2, periods: 0, trial: 20 }

export interface Fit {
  readonly covariance: Covariance
  readonly noiseVariance: number
  readonly logMarginalLikelihood: number
  /** What was maximised: the same for `mle`, with the log prior for `map`. */
  readonly objective: number
  readonly converged: boolean
  /** Paths of the hyperparameters that ended on a bound. */
  readonly atBounds: readonly string[]
  /** Objectives of the distinct local maxima that were found, best first. */
  readonly modes: readonly number[]
}

export const NOISE = 'noise'
/** Closer than this to a bound, in the logarithm, is on it. */
const AT_BOUND = 1e-6
/** A gain in log probability that nobody would notice, and well above the rounding of the likelihood. */
const RESOLUTION = 1e-7
const LONGEST_CLIMB = 100
/** Log probability below the best at which a climb on trial is given up, and the distance in logarithms at which it has joined another. */
const [HOPELESS, NEAR] = [10, 0.1]
/** Objectives closer than this are the same mode. */
const SAME_MODE = 1e-3

/**
 * Chooses hyperparameters by maximum likelihood or maximum a posteriori: the objective is looked at in quasi-random places of the
 * box (and at the present values), and the best of them are climbed from by a bounded quasi-Newton method with analytic gradients,
 * in the logarithms of the hyperparameters. Deterministic.
 *
 * Source: Rasmussen & Williams (2006), §5.4. Throws RangeError for bounds that are not 0 < low ≤ high, or of unknown paths.
 */
export function fit(problem: FitProblem, effort: Effort = THOROUGH): Fit {
  const objective = objectiveOf(problem)
  const { paths, low, high } = objective
  const n = paths.length
  const start = Float64Array.from(objective.start, (value, i) => Math.min(high[i]!, Math.max(low[i]!, value)))

  const looks = [start]
  for (let i = 0; n > 0 && i < effort.looks; i++)
    looks.push(Float64Array.from(quasiRandom(i + 1, n), (u, d) => low[d]! + u * (high[d]! - low[d]!)))
  const ranked = looks
    .map((t) => ({ t, value: objective.at(t).value }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => b.value - a.value)
  const scanned = effort.periods > 0 ? periodScan(objective, spanOf(problem.X), spreadOf(problem.y), effort.periods) : []
  // The present values are always climbed from: along a run the optimum moves little from one observation to the next.
  const starts = new Set([start, ...ranked.slice(0, effort.climbs).map(({ t }) => t), ...scanned.slice(0, effort.climbs)])
  const climbed = climbs(objective, [...starts], effort.trial).sort((a, b) => b.value - a.value)
  const best = climbed[0]!

  const { covariance, noiseVariance } = objective.bind(best.x)
  const kernel = bindCovariance(covariance, problem.X[0]?.length ?? 1)
  return {
    covariance,
    noiseVariance,
    logMarginalLikelihood: likelihoodOf(problem)(kernel, noiseVariance).value,
    objective: best.value,
    converged: best.converged,
    atBounds: paths.filter((_, i) => best.x[i]! - low[i]! < AT_BOUND || high[i]! - best.x[i]! < AT_BOUND),
    modes: climbed
      .filter(({ converged, value }) => converged && Number.isFinite(value))
      .map(({ value }) => value)
      .filter((value, i, values) => i === 0 || values[i - 1]! - value > SAME_MODE),
  }
}

/** Climbs from every start; from all but the first only as long as it may lead to something new. */
function climbs({ at, low, high }: LogObjective, starts: readonly Float64Array[], trial: number): BoxOptimum[] {
  const found: BoxOptimum[] = []
  for (const start of starts) {
    const iterations = found.length === 0 ? LONGEST_CLIMB : Math.min(trial, LONGEST_CLIMB)
    const tried = maximizeInBox(at, start, low, high, { resolution: RESOLUTION, iterations })
    if (tried.converged || iterations === LONGEST_CLIMB) found.push(tried)
    else if (found.every(({ x, value }) => tried.value > value || (value - tried.value < HOPELESS && isApart(x, tried.x))))
      found.push(maximizeInBox(at, tried.x, low, high, { resolution: RESOLUTION, iterations: LONGEST_CLIMB }))
  }
  return found
}

const isApart = (a: Float64Array, b: Float64Array): boolean => a.some((value, i) => Math.abs(value - b[i]!) > NEAR)

/** How far the data reach along the axis on which they reach farthest. */
const spanOf = (X: FitProblem['X']): number =>
  Math.max(0, ...Array.from(X[0] ?? [], (_, d) => Math.max(...X.map((x) => x[d]!)) - Math.min(...X.map((x) => x[d]!))))

/** The variance of the observations; 1 when they are all the same. */
function spreadOf(y: ArrayLike<number>): number {
  const values = Array.from(y)
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length || 1
}

/** The objective in the logarithms of the free hyperparameters. */
export function objectiveOf({ covariance, noiseVariance, bounds, method, widths, priors: set, ...data }: FitProblem) {
  const dim = data.X[0]?.length ?? 1
  const { paths: all } = bindCovariance(covariance, dim)
  const paths = Object.keys(bounds)
  for (const path of paths) {
    const [low, high] = bounds[path]!
    if (path !== NOISE && !all.includes(path)) throw new RangeError(`There is no hyperparameter "${path}" in this kernel.`)
    if (!(low > 0 && low <= high && Number.isFinite(high)))
      throw new RangeError(`The bounds of "${path}" must be 0 < low ≤ high.`)
  }
  const kernelPaths = paths.filter((path) => path !== NOISE)
  const index = paths.map((path) => (path === NOISE ? all.length : all.indexOf(path)))
  const priors = method === 'map' ? paths.map((path) => hyperprior(path, dim, widths, set)) : null
  const likelihood = likelihoodOf(data)
  const full = new Float64Array(all.length + 1)

  const bind = (t: ArrayLike<number>) => {
    const values = paths.map((_, i) => Math.exp(t[i]!))
    const noiseAt = paths.indexOf(NOISE)
    return {
      covariance: withHyperparameters(
        covariance,
        kernelPaths,
        values.filter((_, i) => i !== noiseAt),
      ),
      noiseVariance: noiseAt < 0 ? noiseVariance : values[noiseAt]!,
    }
  }

  return {
    paths,
    low: paths.map((path) => Math.log(bounds[path]![0])),
    high: paths.map((path) => Math.log(bounds[path]![1])),
    start: paths.map((path) => Math.log(path === NOISE ? Math.max(noiseVariance, bounds[path]![0]) : readPath(covariance, path))),
    bind,
    at(t: Float64Array): Differentiated {
      const bound = bind(t)
      const likely = likelihood(bindCovariance(bound.covariance, dim), bound.noiseVariance)
      return {
        value: priors ? priors.reduce((sum, prior, i) => sum + prior.logDensity(t[i]!), likely.value) : likely.value,
        gradient(out) {
          likely.gradient(full)
          index.forEach((from, i) => {
            out[i] = full[from]!
            if (priors) out[i]! += priors[i]!.derivative(t[i]!)
          })
        },
      }
    },
  }
}
