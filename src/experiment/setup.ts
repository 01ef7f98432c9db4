import { seeded } from '../numerics/random'
import { findProblem, type ProblemId } from '../problems'
import type { Problem } from '../problems/problem'
import { modelWidth } from '../problems/searchSpace'
import type { ModelSettings } from '../search/model'
import type { Contest } from '../search/strategy'
import type { Standardization } from '../surrogate/standardize'
import { toEngine } from './direction'

/** What is decided before the first evaluation. Together with the actions it fixes every number of a run. */
export interface Setup {
  readonly problem: ProblemId
  /** Noise of the black box itself: an s.d. in units of y, or 1 to draw a recorded run and 0 for their mean. */
  readonly noise: number
  readonly budget: number
  readonly initialPoints: number
  readonly seed: number
  /** The model settings the run begins with. */
  readonly model: ModelSettings
}

export const LIMITS = {
  budget: [1, 60],
  initialPoints: [1, 12],
  seed: [0, 999_999],
} as const

/** Length-scale to start from before anything is known: a fifth of each axis. */
export const defaultLengthscale = ({ space }: Problem): number[] => space.map((axis) => roundTo3(modelWidth(axis) / 5))

export const roundTo3 = (value: number): number => Number(value.toPrecision(3))

export function defaultSetup(problem: ProblemId = 'forrester'): Setup {
  return {
    problem,
    noise: 0,
    budget: 16,
    initialPoints: 3,
    seed: 11,
    model: {
      kernel: 'matern52',
      lengthscale: defaultLengthscale(findProblem(problem)),
      signalSd: 1,
      noiseSd: 0.001,
      standardize: true,
      acquisition: 'ei',
      xi: 0.01,
    },
  }
}

/** Units for the surrogate before it has seen a spread: the middle and a quarter of the height of the problem's axis. */
export function typicalSpread({ goal, range: [low, high] }: Problem): Standardization {
  return { shift: toEngine(goal, (low + high) / 2), scale: (high - low) / 4 || 1 }
}

/** The same contest for every search. */
export function contestOf({ problem: id, budget, initialPoints, seed }: Setup, model: ModelSettings): Contest {
  const problem = findProblem(id)
  return { space: problem.space, budget, initialPoints, random: seeded(seed), model, spread: typicalSpread(problem) }
}
