import { fromUnit } from '../problems/searchSpace'
import type { Contest, Strategy } from './strategy'

/** Points per axis of the largest full grid that fits: the largest k with k^dim ≤ budget. */
export function pointsPerAxis(budget: number, dim: number): number {
  let k = Math.max(1, Math.floor(budget ** (1 / dim)))
  while ((k + 1) ** dim <= budget) k++
  while (k > 1 && k ** dim > budget) k--
  return k
}

/** Point `index` of a regular grid of k points per axis, ends included, the first axis slowest; null past its end. */
export function gridPoint({ space, budget }: Contest, index: number): number[] | null {
  const k = pointsPerAxis(budget, space.length)
  if (index >= k ** space.length) return null
  return space.map((axis, d) => {
    const step = Math.floor(index / k ** (space.length - 1 - d)) % k
    return fromUnit(axis, k === 1 ? 0.5 : step / (k - 1))
  })
}

/**
 * Sweeps a regular grid of k points per axis. On a log axis the points are equally spaced in log x. One point per axis sits in
 * the middle.
 */
export const grid = {
  id: 'grid',
  name: 'Grid search',
  called: 'grid search',
  short: 'grid',
  says: 'Evaluates regularly spaced places that were all decided before the first answer.',
  decides: 'beforehand',
  look: { color: 'grid', dash: 1, shape: 2 },
  propose(contest, made) {
    const x = gridPoint(contest, made)
    return x && { x, origin: 'grid' }
  },
} as const satisfies Strategy
