import { seeded } from '../numerics/random'
import type { Problem } from '../problems/problem'
import { listed, resolve, type Source } from '../problems/source'
import { quarterHeight, statedScale } from '../problems/statedScale'
import { covarianceOf, DEFAULT_KERNEL } from '../search/kernelFor'
import { DEFAULT_ACQUISITION, type ModelSettings } from '../search/modelSettings'
import type { Contest } from '../search/strategy'
import type { Standardization } from '../surrogate/standardize'
import { toEngine } from './direction'

/** What is decided before the first evaluation. Together with the actions it fixes every number of a run. */
export interface Setup {
  readonly source: Source
  /** Noise of the black box itself: an s.d. in units of y, or 1 to draw a recorded run and 0 for their mean. */
  readonly noise: number
  readonly budget: number
  readonly initialPoints: number
  /** The initial design itself, when it was given as data; `initialPoints` is then its size. */
  readonly initialDesign?: readonly (readonly number[])[] | undefined
  readonly seed: number
  /** The model settings the run begins with. */
  readonly model: ModelSettings
}

/** The black box of a setup. */
export const problemOf = ({ source }: Pick<Setup, 'source'>): Problem => resolve(source)

/** The noise that a black box begins with: none, unless it says its own. */
export const noiseToBeginWith = ({ noise }: Pick<Problem, 'noise'>): number => (noise.kind === 'stated' ? 1 : 0)

export const LIMITS = {
  budget: [1, 60],
  initialPoints: [1, 12],
  seed: [0, 999_999],
} as const

/** The largest budget of a black box in the workbench: no place of a table is evaluated twice by a search. */
export const mostEvaluations = ({ pool }: Pick<Problem, 'pool'>): number =>
  Math.min(LIMITS.budget[1], pool?.places.length ?? Number.POSITIVE_INFINITY)

/** Budget and initial design by the number of inputs. */
const SIZES = [
  { budget: 16, initialPoints: 3 },
  { budget: 25, initialPoints: 5 },
] as const

/** A budget and an initial design on a black box. Of a table only half the places: a search that sees them all has found the best whatever it does. */
export function sizeOn({ pool }: Pick<Problem, 'pool'>, size: Pick<Setup, 'budget' | 'initialPoints'>) {
  if (!pool) return size
  const budget = Math.min(size.budget, Math.ceil(pool.places.length / 2))
  return { budget, initialPoints: Math.min(size.initialPoints, budget) }
}

export function defaultSetup(source: Source = listed('forrester')): Setup {
  const problem = resolve(source)
  return {
    source,
    noise: 0,
    ...sizeOn(problem, SIZES[Math.min(problem.space.length, SIZES.length) - 1]!),
    seed: 11,
    model: {
      surrogate: {
        covariance: covarianceOf(DEFAULT_KERNEL, problem),
        noiseSd: 0.001,
        mean: 'zero',
        standardize: true,
        fit: 'hand',
      },
      acquisition: DEFAULT_ACQUISITION,
    },
  }
}

/** Units for the surrogate before it has seen a spread: the scale stated for the problem. */
export function typicalSpread(problem: Problem): Standardization {
  const { middle, sd } = statedScale(problem)
  return { shift: toEngine(problem.goal, middle) + 0, scale: sd }
}

/** The same contest for every search. */
export function contestOf(setup: Setup, model: ModelSettings): Contest {
  const { budget, initialPoints, initialDesign, seed } = setup
  const problem = problemOf(setup)
  return {
    space: problem.space,
    pool: problem.pool,
    budget,
    initialPoints,
    initialDesign,
    random: seeded(seed),
    model,
    spread: typicalSpread(problem),
    fitScale: quarterHeight(problem),
    isTurned: problem.goal === 'minimize',
  }
}
