import { halton } from './halton'
import { patternSearch } from './patternSearch'

/** Where a function is smallest and largest over the unit cube, as far as looking has found. */
export interface Extremes {
  readonly lowest: Extreme
  readonly highest: Extreme
}

export interface Extreme {
  readonly u: readonly number[]
  readonly value: number
}

/** A line is looked at evenly; a plane and more at low-discrepancy places. */
const PLACES_1D = 4001
const PLACES_PER_DIM = 2500
const REFINED = 40
/** After so many rounds it shows which few are worth going on with: along a bent valley there are thousands. */
const FIRST_ROUNDS = 40
const FINISHED = 3
const SHORTEST_STEP = 1e-10
const MOST_ROUNDS = 4000

/**
 * The smallest and the largest value of f over [0, 1]^dim, found by looking: a dense set of places with the corners, then steps along one axis
 * or along two at a time, halved when none improves, from the best few. A spike narrower than the places are apart may be missed. Values that are
 * not finite count as no value; null when there is none. Deterministic.
 */
export function extremes(f: (u: readonly number[]) => number, dim: number): Extremes | null {
  const seen = placesOf(dim).flatMap((u) => {
    const value = f(u)
    return Number.isFinite(value) ? [{ u, value }] : []
  })
  if (seen.length === 0) return null
  const highest = refined(f, seen)
  const { u, value } = refined(
    (place) => -f(place),
    seen.map((each) => ({ u: each.u, value: -each.value })),
  )
  return { lowest: { u, value: -value }, highest }
}

function placesOf(dim: number): readonly (readonly number[])[] {
  if (dim === 1) return Array.from({ length: PLACES_1D }, (_, i) => [i / (PLACES_1D - 1)])
  const inside = Array.from({ length: PLACES_PER_DIM * dim }, (_, i) => halton(i + 1, dim))
  const corners = Array.from({ length: 2 ** dim }, (_, i) => Array.from({ length: dim }, (_, d) => (i >> d) & 1))
  return [...inside, ...corners, Array.from({ length: dim }, () => 0.5)]
}

/** The best place near the best few. */
function refined(f: (u: readonly number[]) => number, seen: readonly Extreme[]): Extreme {
  const dim = seen[0]!.u.length
  const step = dim === 1 ? 1 / (PLACES_1D - 1) : seen.length ** (-1 / dim)
  const begun = best(seen, REFINED).map((start) => climbed(f, start, step, FIRST_ROUNDS))
  const finished = best(begun, FINISHED).map((start) => climbed(f, start, step, MOST_ROUNDS))
  return best(finished, 1)[0]!
}

const best = (found: readonly Extreme[], count: number): readonly Extreme[] =>
  found.toSorted((a, b) => b.value - a.value).slice(0, count)

function climbed(f: (u: readonly number[]) => number, { u, value }: Extreme, first: number, mostRounds: number): Extreme {
  const found = patternSearch(
    { place: u, value },
    (places) => places.map(f),
    (place, step) =>
      directions(place.length).map((direction) =>
        place.map((share, d) => Math.min(1, Math.max(0, share + step * direction[d]!))),
      ),
    { first, shortest: SHORTEST_STEP, mostRounds },
  )
  return { u: found.place, value: found.value }
}

const known = new Map<number, readonly (readonly number[])[]>()

/** Both ways along every axis, and along the diagonals of every two. */
function directions(dim: number): readonly (readonly number[])[] {
  const made = known.get(dim)
  if (made) return made
  const along = (signs: Readonly<Record<number, number>>) => Array.from({ length: dim }, (_, d) => signs[d] ?? 0)
  const axes = Array.from({ length: dim }, (_, d) => d)
  const all = axes.flatMap((d) => [
    along({ [d]: 1 }),
    along({ [d]: -1 }),
    ...axes.slice(d + 1).flatMap((e) => [1, -1].flatMap((a) => [1, -1].map((b) => along({ [d]: a, [e]: b })))),
  ])
  known.set(dim, all)
  return all
}
