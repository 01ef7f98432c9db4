import { seeded } from '../numerics/random'
import type { Problem } from '../problems/problem'
import { modelWidth } from '../problems/searchSpace'
import { listed, resolve, type Source } from '../problems/source'
import type { ModelSettings } from '../search/modelSettings'
import type { Contest } from '../search/strategy'
import { findKernel } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import type { Standardization } from '../surrogate/standardize'
import { toEngine } from './direction'
import { statedScale } from './statedScale'

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

export const LIMITS = {
  budget: [1, 60],
  initialPoints: [1, 12],
  seed: [0, 999_999],
} as const

/** Length-scale to start from before anything is known: a fifth of each axis. */
const defaultLengthscale = ({ space }: Problem): number[] => space.map((axis) => roundTo3(modelWidth(axis) / 5))

/** A kernel of one kind with sensible hyperparameters for a black box, keeping what `like` already has. */
export function covarianceOf(kind: string, problem: Problem, like?: Covariance): Covariance {
  const { lengthscale: along, shapes } = findKernel(kind)
  const keeps = like && !like.children && findKernel(like.kind).lengthscale === along
  const shape = Object.fromEntries(
    shapes.map(({ path, initial, isDistance }) => [path, isDistance ? initial * modelWidth(problem.space[0]!) : initial]),
  )
  const lengthscale = along === 'nothing' ? 1 : (keeps && like.lengthscale) || defaultLengthscale(problem)
  return { kind, variance: (like && !like.children && like.variance) || 1, ...(along && { lengthscale }), ...shape }
}

/** The kernel to begin with where none was chosen: smooth, but not unrealistically so. */
export const DEFAULT_KERNEL = 'matern52'

export const roundTo3 = (value: number): number => Number(value.toPrecision(3))

/** Budget and initial design by the number of inputs. */
const SIZES = [
  { budget: 16, initialPoints: 3 },
  { budget: 25, initialPoints: 5 },
] as const

export function defaultSetup(source: Source = listed('forrester')): Setup {
  const problem = resolve(source)
  return {
    source,
    noise: 0,
    ...SIZES[Math.min(problem.space.length, SIZES.length) - 1]!,
    seed: 11,
    model: {
      surrogate: {
        covariance: covarianceOf(DEFAULT_KERNEL, problem),
        noiseSd: 0.001,
        mean: 'zero',
        standardize: true,
        fit: 'hand',
      },
      acquisition: { kind: 'ei', xi: 0.01, kappa: 2 },
    },
  }
}

/** Units for the surrogate before it has seen a spread: the scale stated for the problem. */
export function typicalSpread(problem: Problem): Standardization {
  const { middle, sd } = statedScale(problem)
  return { shift: toEngine(problem.goal, middle) + 0, scale: sd }
}

/**
 * A quarter of the height of the problem's axis. Not for beliefs: fits to raw y count their bounds in it, and races the noise they tell the
 * model, where a rounded scale would move the numbers of documents that say none. Where nobody knows the range it is the stated s.d.
 */
export const quarterHeight = (problem: Problem): number =>
  problem.range ? (problem.range[1] - problem.range[0]) / 4 || 1 : statedScale(problem).sd

/** The height of the problem's axis, as far as anybody knows; never 0. */
export const heightOf = ({ range }: Pick<Problem, 'range'>): number => (range ? range[1] - range[0] || 1 : 4 * statedScale({}).sd)

/** The same contest for every search. */
export function contestOf(setup: Setup, model: ModelSettings): Contest {
  const { budget, initialPoints, initialDesign, seed } = setup
  const problem = problemOf(setup)
  return {
    space: problem.space,
    budget,
    initialPoints,
    initialDesign,
    random: seeded(seed),
    model,
    spread: typicalSpread(problem),
    fitScale: quarterHeight(problem),
  }
}
