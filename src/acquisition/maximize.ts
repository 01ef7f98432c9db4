import { halton } from '../numerics/halton'
import { type Differentiable, maximizeInBox } from '../numerics/maximizeInBox'
import { linspace } from '../numerics/points'

/** Where an acquisition function is largest over the unit cube, and its value there. */
export interface Maximum {
  readonly u: readonly number[]
  readonly value: number
}

const CANDIDATES_1D = 401
const CANDIDATES_PER_DIM = 512
const CLIMBED = 5
/** Climbs that start closer than this, along every axis, would mostly end on the same peak. */
const APART = 0.1
/** Beyond this the corners would outnumber the points inside. */
const LARGEST_DIM_WITH_CORNERS = 8

/**
 * The places that are scored before anything is climbed: a dense grid in one dimension; in more, Halton points and the corners, where
 * uncertainty is often largest and which points inside do not tell of.
 */
export function candidatePlaces(dim: number): readonly (readonly number[])[] {
  const known = candidates.get(dim)
  if (known) return known
  const places = computedCandidates(dim)
  candidates.set(dim, places)
  return places
}

const candidates = new Map<number, readonly (readonly number[])[]>()

function computedCandidates(dim: number): number[][] {
  if (dim === 1) return Array.from(linspace(0, 1, CANDIDATES_1D), (u) => [u])
  const inside = Array.from({ length: CANDIDATES_PER_DIM * dim }, (_, i) => halton(i + 1, dim))
  if (dim > LARGEST_DIM_WITH_CORNERS) return inside
  return [...inside, ...Array.from({ length: 2 ** dim }, (_, i) => Array.from({ length: dim }, (_, d) => (i >> d) & 1))]
}

/** Cells along each axis of a plane at whose centres a drawn function is known. */
export const DRAWN_CELLS = 24
/** A joint draw costs the cube of their number. */
export const MOST_DRAWN = 768

/** Where a function drawn from the posterior is drawn: the candidates of a line, the cells of a plane, in more dimensions fewer candidates. */
export function drawnPlaces(dim: number): readonly (readonly number[])[] {
  if (dim !== 2) return candidatePlaces(dim).slice(-MOST_DRAWN)
  const centre = (i: number) => (i + 0.5) / DRAWN_CELLS
  return Array.from({ length: DRAWN_CELLS ** 2 }, (_, i) => [centre(i % DRAWN_CELLS), centre(Math.floor(i / DRAWN_CELLS))])
}

/** A function to maximise over the unit cube. */
export interface Objective {
  /** Its values at many places at once. */
  readonly scores: (places: readonly (readonly number[])[]) => ArrayLike<number>
  /** A function with the same maximisers and a gradient; the best candidate is the answer when there is none. */
  readonly climb: Differentiable | null
}

/**
 * Maximises an acquisition function over [0, 1]^dim: candidates, then a bounded quasi-Newton climb from the best few (in one
 * dimension from the best few local peaks, in more from the best few that lie apart). Deterministic; the first of equal maxima wins.
 *
 * @param values the scores of the candidates, where they are known already
 */
export function maximize(
  { scores, climb }: Objective,
  dim: number,
  places = candidatePlaces(dim),
  values = scores(places),
): Maximum {
  const isPeak = (i: number) =>
    dim > 1 || (values[i]! > (values[i - 1] ?? -Infinity) && values[i]! >= (values[i + 1] ?? -Infinity))
  const ranked = places
    .map((u, i) => ({ u, value: values[i]!, i }))
    .filter(({ i }) => isPeak(i))
    .sort((a, b) => b.value - a.value || a.i - b.i)

  let best: Maximum = ranked[0] ?? { u: places[0]!, value: values[0]! }
  if (climb) {
    const [low, high] = [new Float64Array(dim), new Float64Array(dim).fill(1)]
    // A first step longer than the candidates are apart could leave the peak it starts on.
    const firstStep = dim === 1 ? 1 / (CANDIDATES_1D - 1) : places.length ** (-1 / dim)
    const tops = starts(ranked, dim).map((u) => Array.from(maximizeInBox(climb, u, low, high, { tolerance: 1e-8, firstStep }).x))
    const climbed = scores(tops)
    tops.forEach((u, i) => {
      if (climbed[i]! > best.value) best = { u, value: climbed[i]! }
    })
  }
  return { u: best.u, value: best.value }
}

/** The best few places, in more than one dimension apart from each other. */
function starts(ranked: readonly Pick<Maximum, 'u'>[], dim: number): (readonly number[])[] {
  const chosen: (readonly number[])[] = []
  for (const { u } of ranked) {
    if (chosen.length === CLIMBED) break
    if (dim === 1 || chosen.every((other) => u.some((coordinate, d) => Math.abs(coordinate - other[d]!) >= APART))) chosen.push(u)
  }
  return chosen
}
