import { findProblem, type ProblemId } from '../problems'
import type { Problem } from '../problems/problem'
import { modelWidth } from '../problems/searchSpace'
import { findStrategy } from '../search'
import type { ModelSettings } from '../search/modelSettings'
import type { Strategy } from '../search/strategy'
import { incumbents } from './regret'
import { defaultSetup, type Setup } from './setup'
import { runToEnd } from './trace'

/** One contestant: a search strategy and, for Bayesian optimization, settings that differ from the default. */
export type RaceSearch = { readonly [Setting in keyof ModelSettings]?: ModelSettings[Setting] | undefined } & {
  readonly id: string
  readonly kind: string
}

/** Several searches on one black box, over many seeds. */
export interface RaceSetup {
  readonly problem: ProblemId
  readonly searches: readonly RaceSearch[]
  readonly budget: number
  readonly seeds: readonly number[]
  /** How many random points every search with an initial design starts from, or the points themselves, one list a seed. */
  readonly initialPoints?: number | readonly (readonly (readonly number[])[])[] | undefined
  readonly noise: number
}

/** One search with one seed, in the problem's own units and direction. */
export interface RaceRun {
  readonly seed: number
  readonly x: readonly (readonly number[])[]
  /** null where an evaluation failed. */
  readonly y: readonly (number | null)[]
  readonly bestSoFar: readonly (number | null)[]
}

/** What a search did over all seeds. */
export interface RaceResult {
  readonly id: string
  readonly runs: readonly RaceRun[]
  /** After each evaluation, the quartiles over the seeds of the best so far. */
  readonly quantiles: Readonly<Record<'0.25' | '0.5' | '0.75', readonly (number | null)[]>>
}

/** The initial design when a race does not say: three points in one dimension, two a dimension and one more beyond. */
const defaultInitialPoints = ({ space }: Problem) => (space.length === 1 ? 3 : 2 * space.length + 1)

/**
 * Our default for Bayesian optimization where nobody looks: Matérn 5/2 with a length-scale per axis, maximum a posteriori
 * hyperparameters, y warped to look Gaussian, and expected improvement. Noise is fitted where there is some.
 */
export const defaultModel = ({ space }: Pick<Problem, 'space'>, noise: number): ModelSettings => ({
  ...defaultSetup('forrester').model,
  covariance: { kind: 'matern52', variance: 1, lengthscale: space.map((axis) => modelWidth(axis) / 5) },
  mean: 'estimated',
  fit: 'map',
  fitsNoise: noise > 0,
  warp: true,
  xi: 0,
})

/** Runs every search with every seed. */
export function race({ problem: id, searches, budget, seeds, initialPoints, noise }: RaceSetup): {
  readonly searches: RaceResult[]
} {
  const problem = findProblem(id)
  if (Array.isArray(initialPoints) && initialPoints.length !== seeds.length)
    throw new RangeError(`initialPoints: has ${initialPoints.length} lists for ${seeds.length} seeds`)
  return {
    searches: searches.map(({ id: name, kind, ...settings }) => {
      const strategy = findStrategy(kind)
      const model = { ...defaultModel(problem, noise), ...(settings as Partial<ModelSettings>) }
      const runs = seeds.map((seed, i) => {
        const given = Array.isArray(initialPoints) ? initialPoints[i]! : undefined
        const setup: Setup = {
          problem: id,
          noise,
          budget,
          initialPoints: given ? given.length : ((initialPoints as number | undefined) ?? defaultInitialPoints(problem)),
          ...(given && { initialDesign: given }),
          seed,
          model,
        }
        return raceRun(strategy, setup)
      })
      return { id: name, runs, quantiles: quartiles(runs, budget) }
    }),
  }
}

function raceRun(strategy: Strategy, setup: Setup): RaceRun {
  const trace = runToEnd(strategy, setup)
  const best = incumbents(findProblem(setup.problem).goal, trace)
  return {
    seed: setup.seed,
    x: trace.map(({ x }) => x),
    y: trace.map(({ y }) => y),
    bestSoFar: best.map((each) => each?.y ?? null),
  }
}

const QUARTILES = { '0.25': 0.25, '0.5': 0.5, '0.75': 0.75 } as const

/** Over the runs that have a best value by then; a search that ends early keeps its last. */
function quartiles(runs: readonly RaceRun[], budget: number): RaceResult['quantiles'] {
  const at = (i: number, q: number): number | null => {
    const known = runs.flatMap(({ bestSoFar }) => bestSoFar[Math.min(i, bestSoFar.length - 1)] ?? []).sort((a, b) => a - b)
    if (known.length === 0) return null
    const position = q * (known.length - 1)
    const below = Math.floor(position)
    return known[below]! + (position - below) * ((known[below + 1] ?? known[below]!) - known[below]!)
  }
  const series = (q: number) => Array.from({ length: budget }, (_, i) => at(i, q))
  return { '0.25': series(QUARTILES['0.25']), '0.5': series(QUARTILES['0.5']), '0.75': series(QUARTILES['0.75']) }
}
