import { halton } from '../numerics/halton'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { cube } from '../problems/searchSpace'
import { pointsPerAxis } from '../search/grid'
import { uniformPoint } from '../search/initialDesign'

/** What the same budget buys in one more dimension. */
export interface GridInDimension {
  readonly dim: number
  /** k, the values of each axis that the grid tries. */
  readonly perAxis: number
  /** kᵈ, and what is left of the budget. */
  readonly used: number
  readonly unspent: number
  /** How much of the unit cube lies within reach of some evaluation, along every axis. */
  readonly gridCoverage: number
  readonly randomCoverage: number
  /** Random places of the same budget: the first two coordinates of each (0.5 where there is no second). */
  readonly randomPlaces: readonly (readonly [number, number])[]
}

export const COLLAPSE_DIMENSIONS = [1, 2, 3, 4, 5, 6, 7] as const

/** Places at which the coverage of random points is measured. */
const PROBES = 1024

/** The values of one axis that a grid of k points an axis tries, from 0 to 1. One point sits in the middle. */
export const gridValues = (perAxis: number): number[] => Array.from(linspace(0, 1, perAxis))

/** The length of the part of [0, 1] that lies within `reach` of some value. */
function covered(values: readonly number[], reach: number): number {
  let total = 0
  let end = 0
  for (const value of values) {
    const to = Math.min(1, value + reach)
    total += Math.max(0, to - Math.max(end, value - reach))
    end = Math.max(end, to)
  }
  return total
}

/**
 * A regular grid and random points of the same budget in the unit cube of `dim` dimensions. The coverage of the grid is exact: that of one
 * axis to the power of `dim`. That of the random points is measured at Halton points.
 *
 * @param reach how far an evaluation speaks for its surroundings, as a share of each axis
 */
export function gridInDimension(dim: number, budget: number, reach: number, seed: number): GridInDimension {
  const perAxis = pointsPerAxis(budget, dim)
  const space = cube(dim, 0, 1)
  const stream = seeded(seed).fork('random search')
  const places = Array.from({ length: budget }, (_, i) => uniformPoint(space, stream.fork(i)))
  const isNear = (probe: readonly number[]) =>
    places.some((place) => place.every((coordinate, d) => Math.abs(coordinate - probe[d]!) <= reach))
  let near = 0
  for (let i = 1; i <= PROBES; i++) if (isNear(halton(i, dim))) near++
  return {
    dim,
    perAxis,
    used: perAxis ** dim,
    unspent: budget - perAxis ** dim,
    gridCoverage: covered(gridValues(perAxis), reach) ** dim,
    randomCoverage: near / PROBES,
    randomPlaces: places.map(([first, second]) => [first!, second ?? 0.5]),
  }
}
