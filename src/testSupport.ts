import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { toPoints } from './numerics/points'
import type { ModelSettings, NamedSettings } from './search/modelSettings'
import { bindCovariance } from './surrogate/covariance'
import { findKernel, kernelIds } from './surrogate/kernels'
import type { Covariance } from './surrogate/kernels/kernel'
import { type Answerer, type Protocol, serve, type WorkerPort } from './workers/protocol'

/** Settings that are told by their names, as the two records that they are. */
export const settingsFrom = ({ acquisition: kind, xi, kappa, transform, ...surrogate }: NamedSettings): ModelSettings => ({
  surrogate: { ...surrogate, ...(transform && { transform }) },
  acquisition: { kind, xi, kappa },
})

/** Reads a file of reference cases; docs/reference/README.md says what its fields mean and how they were computed. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../docs/reference/${name}.json`, import.meta.url), 'utf8'))
}

/** Checks every row of a table, such as reference cases, in one test; a failure says which row. Throws for an empty table. */
export function everyRow<Row>(rows: readonly Row[], name: (row: Row) => string, check: (row: Row) => void): void {
  if (rows.length === 0) throw new RangeError('The table has no rows.')
  for (const row of rows) {
    try {
      check(row)
    } catch (error) {
      throw new Error(`${name(row)}: ${(error as Error).message}`, { cause: error })
    }
  }
}

/** Which examples are drawn, and how many times as many as a test asks for: the same everywhere, unless `npm run fuzz` says otherwise. */
const [SEED, TIMES] = [process.env.FUZZ_SEED, process.env.FUZZ_RUNS].map((given) => Number(given ?? 1)) as [number, number]

/** Checks a property on the same examples everywhere, so that a failure on one machine is a failure on all. */
export function check<T>(property: fc.IProperty<T>, numRuns = 100): void {
  fc.assert(property, { seed: SEED, numRuns: TIMES * numRuns })
}

/** The same for a property that takes its time. */
export const checkAsync = <T>(property: fc.IAsyncProperty<T>, numRuns = 100): Promise<void> =>
  fc.assert(property, { seed: SEED, numRuns: TIMES * numRuns })

/** Numbers spread evenly from min to max, both included. (fc.double would draw nearly all of them close to 0.) */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.maxSafeNat().map((i) => Math.min(max, min + (max - min) * (i / Number.MAX_SAFE_INTEGER)))

/** The largest |a − b| over two lists of the same length; NaN, which passes no comparison, when a difference is NaN. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`The lists have ${a.length} and ${b.length} entries.`)
  return Array.from(a).reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0)
}

/** A kernel of the registry with a length-scale, when it has one, and its shapes as they begin on axes of width 1. */
export function kernelOf(kind: string, { variance = 1, lengthscale = 0.3 } = {}): Covariance {
  const { lengthscale: along, shapes } = findKernel(kind)
  const shape = Object.fromEntries(shapes.map(({ path, initial }) => [path, initial]))
  return { kind, variance, ...(along && { lengthscale }), ...shape }
}

/** k(a, b) of two evaluations under a kernel of the registry as `kernelOf` makes it. */
function connection(kind: string, a: number, b: number): number {
  return bindCovariance(kernelOf(kind), 1).row([a], toPoints(1, [[b]]), new Float64Array(1))[0]!
}

/** The kernels by which two evaluations at one place say the same: all but white noise. */
export const connectedKernels = kernelIds.filter((kind) => connection(kind, 1, 1) > 0)

/** The kernels under which a function is free to pass through any values. */
export const freeKernels = kernelIds.filter((kind) => findKernel(kind).lengthscale === 'axes')

/** Those of them that forget the values with the distance. */
export const forgetfulKernels = freeKernels.filter((kind) => connection(kind, 0, 100) < 1e-100)

interface CovarianceRanges {
  readonly kinds?: readonly string[]
  readonly lengthscale?: readonly [number, number]
  readonly variance?: fc.Arbitrary<number>
  readonly shape?: fc.Arbitrary<number>
  /** Levels of the tree: 1 is a single kernel. */
  readonly depth?: number
}

/** Kernel trees for `dim` axes: single kernels, with one length-scale or one per axis, and nested sums and products of them. */
export function covariances(dim: number, ranges: CovarianceRanges = {}): fc.Arbitrary<Covariance> {
  const { kinds = kernelIds, lengthscale: [low, high] = [0.1, 3], depth = 3 } = ranges
  const { variance = between(0.1, 4), shape = between(0.4, 3) } = ranges
  const leaf = fc
    .record({
      kind: fc.constantFrom(...kinds),
      variance,
      lengthscale: between(low, high),
      each: fc.option(fc.array(between(low, high), { minLength: dim, maxLength: dim })),
      shape,
    })
    .map(({ kind, variance, lengthscale, each, shape }): Covariance => {
      const { lengthscale: along, shapes } = findKernel(kind)
      return {
        kind,
        variance,
        ...(along && { lengthscale: along === 'axes' ? (each ?? lengthscale) : lengthscale }),
        ...Object.fromEntries(shapes.map(({ path }) => [path, shape])),
      }
    })
  if (depth === 1) return leaf
  const children = fc.array(covariances(dim, { ...ranges, depth: depth - 1 }), { minLength: 1, maxLength: 3 })
  return fc.oneof(leaf, fc.record({ kind: fc.constantFrom('sum', 'product'), children }))
}

/** ∂f/∂t_i by differences of fourth order: exact for polynomials of degree four. */
export function differences(f: (t: Float64Array) => number, t: ArrayLike<number>, step = 1e-4): Float64Array {
  const at = (i: number, by: number) => f(Float64Array.from(t, (value, d) => (d === i ? value + by * step : value)))
  return Float64Array.from(t, (_, i) => (8 * (at(i, 1) - at(i, -1)) - (at(i, 2) - at(i, -2))) / (12 * step))
}

/** A worker in this thread: what it says arrives in later turns, as between threads. */
export function inThisThread<P extends Protocol>(answer: Answerer<P>): WorkerPort {
  let alive = true
  const later = (call: () => void) => setTimeout(() => alive && call())
  const port: WorkerPort = {
    postMessage: (data) => later(() => own.onmessage?.({ data } as MessageEvent)),
    terminate: () => {
      alive = false
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }
  const own = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onmessageerror: null,
    postMessage: (data: unknown) => later(() => port.onmessage?.({ data } as MessageEvent)),
  }
  later(() => serve<P>(own, answer))
  return port
}

/** For what must not be called. */
export const nobody = (): never => {
  throw new Error('This is not to be called.')
}
