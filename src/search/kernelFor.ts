import type { Problem } from '../problems/problem'
import { modelWidth } from '../problems/searchSpace'
import { findKernel } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'

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
