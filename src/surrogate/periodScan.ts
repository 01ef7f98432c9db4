import { type Differentiable, maximizeInBox } from '../numerics/maximizeInBox'
import { quasiRandom } from '../numerics/quasiRandom'

/** An objective in the logarithms of its hyperparameters. */
export interface LogObjective {
  readonly paths: readonly string[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly at: Differentiable
}

/** Frequencies this far apart, in cycles over the data, belong to different local maxima. */
const STEP_CYCLES = 1 / 3
/** Quasi-random settings of the other hyperparameters that are looked at for each period; the best is climbed from. */
const LOOKS = 12
/** How far: enough to tell a promising period from a hopeless one. */
const ITERATIONS = 12
/** Length-scales of a wave that is all but a sine, and of one with overtones. */
const WAVES = [3, 0.7]
/** How many of the best settings found for one period the next is tried beside. */
const BESIDE = 3
/** Periods closer than this in the logarithm lead to the same hill, of which so many starts are kept. */
const [SAME_PERIOD, ALIKE] = [0.02, 2]
/** Share of the variance that a wave leaves to the noise. */
const NOISE_SHARE = 0.02

const isPeriod = (path: string) => path === 'period' || path.endsWith('.period')

/**
 * Places worth climbing from for a kernel with periods, best first. The likelihood has a narrow maximum for every period that nearly fits,
 * which random starts hit by luck only, or never when another term of the kernel can explain everything by itself. So each period is stepped
 * through the frequencies that the data can tell apart, and at each the wave is tried as what explains the data: everything else smooth.
 *
 * @param span how far the data reach along the axis, in its units
 * @param spread the variance of the observations
 * @param most how many frequencies to step through at most
 */
export function periodScan(objective: LogObjective, span: number, spread: number, most: number): Float64Array[] {
  const { paths, low, high, at } = objective
  const inBox = (values: ArrayLike<number>) => Float64Array.from(values, (t, k) => Math.min(high[k]!, Math.max(low[k]!, t)))
  const looks = Array.from({ length: LOOKS }, (_, i) =>
    Float64Array.from(quasiRandom(i + 1, paths.length), (u, k) => low[k]! + u * (high[k]! - low[k]!)),
  )
  const waves = WAVES.map((wave) =>
    inBox(paths.map((path, k) => asWave(path, paths, wave, span, spread) ?? (low[k]! + high[k]!) / 2)),
  )
  const found: Found[] = []
  const valued = (t: Float64Array) => ({ t, value: at(t).value })

  const periodsAt = paths.flatMap((path, d) => (isPeriod(path) ? [d] : []))
  // Of several periods each is stepped through again beside the best values of the others.
  for (const d of periodsAt.length > 1 ? [...periodsAt, ...periodsAt] : periodsAt) {
    const before = distinct(found, periodsAt).slice(0, BESIDE)
    for (const period of periods(Math.exp(low[d]!), Math.exp(high[d]!), span, most)) {
      const here = (t: Float64Array) => t.with(d, Math.log(period))
      const best = looks.map((t) => valued(here(t))).sort(byValue)[0]!
      for (const t of [best.t, ...waves.map(here), ...before.map(({ t }) => here(t))]) {
        const { x, value } = maximizeInBox(at, t, low, high, { iterations: ITERATIONS })
        if (Number.isFinite(value)) found.push({ t: x, value })
      }
    }
  }
  return distinct(found, periodsAt).map(({ t }) => t)
}

interface Found {
  readonly t: Float64Array
  readonly value: number
}

/** The best first; of those with nearly the same periods only the best few, so that one hill does not take all the places. */
function distinct(found: readonly Found[], periodsAt: readonly number[]): Found[] {
  const kept: Found[] = []
  for (const each of found.toSorted(byValue)) {
    const alike = kept.filter(({ t }) => periodsAt.every((d) => Math.abs(t[d]! - each.t[d]!) < SAME_PERIOD))
    if (alike.length < ALIKE) kept.push(each)
  }
  return kept
}

/** The largest first; what has no value last. */
const byValue = (a: { readonly value: number }, b: { readonly value: number }): number =>
  (Number.isNaN(b.value) ? Number.NEGATIVE_INFINITY : b.value) - (Number.isNaN(a.value) ? Number.NEGATIVE_INFINITY : a.value)

/** The logarithm a hyperparameter has when a wave explains the data and all else is smooth; null where it does not matter. */
function asWave(path: string, paths: readonly string[], wave: number, span: number, spread: number): number | null {
  if (path === 'noise') return Math.log(NOISE_SHARE * spread)
  if (path.endsWith('variance')) return Math.log(spread)
  const length = /^(.*)lengthscale(\.\d+)?$/.exec(path)
  if (!length) return null
  return Math.log(paths.includes(`${length[1]}period`) ? wave : span / 2)
}

/** Periods from low to high, equally far apart in frequency. */
function periods(low: number, high: number, span: number, most: number): number[] {
  const cycles = 1 / low - 1 / high
  const count = Math.max(2, Math.min(most, Math.ceil((cycles * span) / STEP_CYCLES)))
  return Array.from({ length: count }, (_, i) => 1 / (1 / high + (cycles * i) / (count - 1)))
}
