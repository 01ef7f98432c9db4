import { type Found, patternSearch } from '../../numerics/patternSearch'
import { seeded } from '../../numerics/random'
import { keptByContent } from '../keptByContent'
import type { Problem } from '../problem'
import { cube } from '../searchSpace'
import { drawWaves } from './waves'

/** A function drawn from a Gaussian process by a number: another number is another function. */
export interface RandomSource {
  readonly kind: 'random'
  readonly inputs: 1 | 2
  /** ℓ along every input, as a share of its axis. */
  readonly lengthscale: number
  readonly seed: number
}

/** Few enough for a map of the truth to be computed at once. */
const WAVES = 64

/** Draws the function of a source over the unit cube: a_i cos(ω_i·x) + b_i sin(ω_i·x), written as r_i cos(ω_i·x − φ_i). */
export function drawRandomFunction({ inputs, lengthscale, seed }: RandomSource): (...x: number[]) => number {
  const waves = drawWaves(seeded(seed).fork('random function'), WAVES, inputs, lengthscale)
  const radii = Float64Array.from(waves, ({ cosine, sine }) => Math.hypot(cosine, sine) / Math.sqrt(WAVES))
  const phases = Float64Array.from(waves, ({ cosine, sine }) => Math.atan2(sine, cosine))
  const [first, second] = [0, 1].map((d) => Float64Array.from(waves, ({ frequency }) => frequency[d] ?? 0))
  return (x1 = 0, x2 = 0) => {
    let sum = 0
    for (let i = 0; i < WAVES; i++) sum += radii[i]! * Math.cos(first![i]! * x1 + second![i]! * x2 - phases[i]!)
    return sum
  }
}

/** Places of the lattice a length-scale: between two of them such a function hardly bends. */
const PLACES_A_LENGTH = 10
/** Of the best places of the lattice so many are climbed from. */
const STARTS = 6
const SHORTEST_STEP = 1e-9
const MOST_ROUNDS = 200

/** Where f is largest over the unit cube: the best places of a lattice, climbed from. Far fewer places than a function of which nothing is known needs. */
function highestOf(f: (...x: number[]) => number, { inputs, lengthscale }: RandomSource): Found<readonly number[]> {
  const cells = Math.max(20, Math.ceil(PLACES_A_LENGTH / lengthscale))
  const line = Array.from({ length: cells + 1 }, (_, i) => i / cells)
  const lattice = inputs === 1 ? line.map((x) => [x]) : line.flatMap((x1) => line.map((x2) => [x1, x2]))
  const seen = lattice.map((place) => ({ place, value: f(...place) })).sort((a, b) => b.value - a.value)
  const within = (share: number) => Math.min(1, Math.max(0, share))
  const neighbours = (place: readonly number[], step: number) =>
    place.flatMap((_, d) => [-step, step].map((by) => place.map((share, e) => (d === e ? within(share + by) : share))))
  const climbed = seen.slice(0, STARTS).map((start: Found<readonly number[]>) =>
    patternSearch(start, (places) => places.map((place) => f(...place)), neighbours, {
      first: 1 / cells,
      shortest: SHORTEST_STEP,
      mostRounds: MOST_ROUNDS,
    }),
  )
  return climbed.reduce((best, each) => (each.value > best.value ? each : best))
}

/** The black box of a random function, to be maximised over the unit cube. Its range and optimum are found numerically. */
export const randomProblem = keptByContent((source: RandomSource): Problem => {
  const { inputs, lengthscale, seed } = source
  const evaluate = drawRandomFunction(source)
  const highest = highestOf(evaluate, source)
  const range = [-highestOf((...x) => -evaluate(...x), source).value, highest.value] as const
  return {
    id: 'random',
    name: 'A random function',
    tex: String.raw`f(x) = \frac{1}{\sqrt{${WAVES}}} \sum_{i=1}^{${WAVES}} \bigl(a_i \cos \omega_i^\top x + b_i \sin \omega_i^\top x\bigr)`,
    source: `Ours: draw ${seed} of a zero-mean Gaussian process (Matérn 5/2, length-scale ${lengthscale}, variance 1), approximated by ${2 * WAVES} random Fourier features; Rahimi & Recht (2007), NeurIPS 20`,
    lesson: `Draw ${seed} from a Gaussian process: Matérn 5/2, ℓ = ${lengthscale}. Its optimum was found by looking at many places.`,
    goal: 'maximize',
    space: inputs === 1 ? [{ label: 'x', low: 0, high: 1, scale: 'linear' }] : cube(inputs, 0, 1),
    output: 'f(x)',
    range,
    optimum: { value: highest.value, at: [highest.place] },
    noise: { kind: 'gaussian', max: (range[1] - range[0]) / 4 },
    evaluate,
  }
})
