import { type BoxOptimum, maximizeInBox } from '../numerics/maximizeInBox'
import { bindCovariance } from './covariance'
import { type FitProblem, NOISE, objectiveOf } from './fit'
import { readPath, stretched, withHyperparameters } from './hyperparameters'
import { hyperprior } from './hyperpriors'
import type { BoundKernel, Covariance } from './kernels/kernel'
import { type Judged, likelihoodOf } from './likelihood'

/** Two hyperparameters by their paths: the first to the right, the second upwards. */
export type Plane = readonly [string, string]

/** A place in a plane: the logarithms of its two hyperparameters. */
export type Spot = readonly [number, number]

/** Log densities at the centres of cells × cells cells that divide a plane evenly in the logarithms: first axis fastest, from the bottom up. */
export interface Landscape {
  readonly likelihood: Float64Array
  /** With the log density of the two priors added. */
  readonly posterior: Float64Array
}

/** The same question about two hyperparameters alone, all others held. */
export const onPlane = (problem: FitProblem, [x, y]: Plane): FitProblem => ({
  ...problem,
  bounds: { [x]: problem.bounds[x]!, [y]: problem.bounds[y]! },
})

/**
 * The log marginal likelihood, and the log posterior, over a plane of two hyperparameters. What cells of one column have in common is computed once:
 * K does not depend on the noise, and is proportional to the variance of a single kernel. Cost O(cells² n³) at most.
 *
 * @param problem with bounds for the two of the plane, which is the box that the map covers
 */
export function landscape(problem: FitProblem, plane: Plane, cells: number): Landscape {
  const { X, widths, priors: set, noiseVariance } = problem
  const dim = X[0]?.length ?? 1
  const n = X.length
  const [ticksX, ticksY] = plane.map((path) => ticks(problem.bounds[path]!, cells)) as [number[], number[]]
  const priors = plane.map((path) => hyperprior(path, dim, widths, set))
  const likelihood = new Float64Array(cells ** 2)
  const posterior = new Float64Array(cells ** 2)
  const matrix = new Float64Array(n * n)
  const known = tabled(matrix, n)
  const judged = likelihoodOf({ ...problem, X: Array.from(X, (_, i) => [i]) })
  for (const [i, x] of ticksX.entries()) {
    const column = columnOf(withLog(problem.covariance, plane[0], x), plane[1], X, dim)
    const noise = plane[0] === NOISE ? Math.exp(x) : noiseVariance
    for (const [j, y] of ticksY.entries()) {
      column(y, matrix)
      const added = plane[1] === NOISE ? Math.exp(y) : noise
      const at = j * cells + i
      likelihood[at] = judged(known, added).value
      posterior[at] = likelihood[at]! + priors[0]!.logDensity(x) + priors[1]!.logDensity(y)
    }
  }
  return { likelihood, posterior }
}

/** The middles of the cells between two bounds, as logarithms. */
function ticks([low, high]: readonly [number, number], cells: number): number[] {
  const [from, to] = [Math.log(low), Math.log(high)]
  return Array.from({ length: cells }, (_, i) => from + ((i + 0.5) / cells) * (to - from))
}

const withLog = (covariance: Covariance, path: string, t: number): Covariance =>
  path === NOISE ? covariance : withHyperparameters(covariance, [path], [Math.exp(t)])

/** Fills a matrix with K for one value after the other of the hyperparameter along the column. */
function columnOf(covariance: Covariance, path: string, X: FitProblem['X'], dim: number): (t: number, out: Float64Array) => void {
  if (path !== NOISE && path !== 'variance')
    return (t, out) => fillCovariance(bindCovariance(withLog(covariance, path, t), dim), X, out)
  const known = new Float64Array(X.length ** 2)
  if (path === NOISE) {
    fillCovariance(bindCovariance(covariance, dim), X, known)
    return (_, out) => out.set(known)
  }
  fillCovariance(bindCovariance(stretched(covariance, 1 / readPath(covariance, path)), dim), X, known)
  return (t, out) => {
    const variance = Math.exp(t)
    for (let i = 0; i < known.length; i++) out[i] = variance * known[i]!
  }
}

/** Covariances that stand in a table, by the numbers of its rows as places: what many noise variances have in common is then computed once. */
function tabled(matrix: Float64Array, n: number): Judged {
  const value: BoundKernel['value'] = (a, b) => matrix[a[0]! * n + b[0]!]!
  return { paths: [], value, gradient: value }
}

/** The lower triangle of K. */
function fillCovariance(kernel: BoundKernel, X: FitProblem['X'], out: Float64Array): void {
  const n = X.length
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) out[i * n + j] = kernel.value(X[i]!, X[j]!, i === j)
}

/** A climb over a plane: every place it went to, and how high it came. */
export interface Climb {
  readonly way: readonly Spot[]
  readonly value: number
  readonly converged: boolean
}

/** Climbs as a fit does, with only two hyperparameters free: bounded quasi-Newton steps from a start. */
export function climbOn(problem: FitProblem, plane: Plane, start: Spot): Climb {
  const { at, low, high } = objectiveOf(onPlane(problem, plane))
  const way: Spot[] = [start]
  const visit = ([x, y]: Float64Array) => way.push([x!, y!])
  const { value, converged }: BoxOptimum = maximizeInBox(at, start, low, high, { resolution: 1e-7, visit })
  return { way, value, converged }
}

/** Beside the best, only so many local maxima are looked at, and those so far below it are left out. */
const [MOST_MAXIMA, HOPELESS] = [6, 10]
/** Values closer than this are one maximum, or a ridge of them. */
const SAME = 1e-3

/** The local maxima of a map, each climbed to from the cell that is higher than its neighbours; the best first. */
export function maximaOn(problem: FitProblem, plane: Plane, values: Float64Array, cells: number): Climb[] {
  const [x, y] = plane.map((path) => ticks(problem.bounds[path]!, cells)) as [number[], number[]]
  const peaks = peaksOf(values, cells)
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, MOST_MAXIMA)
  const climbs = peaks
    .map((peak) => climbOn(problem, plane, [x[peak % cells]!, y[Math.floor(peak / cells)]!]))
    .sort((a, b) => b.value - a.value)
  const worthwhile = climbs.filter(({ value, converged }, i) => i === 0 || (converged && climbs[0]!.value - value < HOPELESS))
  return worthwhile.filter(({ value }, i) => i === 0 || worthwhile[i - 1]!.value - value > SAME)
}

/** Cells that none of their eight neighbours is higher than; of equal ones beside each other the first. */
function peaksOf(values: Float64Array, cells: number): number[] {
  const peaks: number[] = []
  for (let at = 0; at < values.length; at++) {
    const [i, j] = [at % cells, Math.floor(at / cells)]
    let isPeak = Number.isFinite(values[at]!)
    for (let dj = -1; dj <= 1; dj++) {
      for (let di = -1; di <= 1; di++) {
        const other = (j + dj) * cells + i + di
        const isInside = i + di >= 0 && i + di < cells && j + dj >= 0 && j + dj < cells
        if (isInside && other !== at && (values[other]! > values[at]! || (other < at && values[other] === values[at])))
          isPeak = false
      }
    }
    if (isPeak) peaks.push(at)
  }
  return peaks
}
