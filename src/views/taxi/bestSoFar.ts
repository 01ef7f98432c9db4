import type { ScoredPlace } from '../../casestudy/places'

export interface BestPoint {
  readonly at: number
  readonly best: number
}

/** The best score after each evaluation: by number, or by the seconds of training it took. */
export function bestSoFar(places: readonly ScoredPlace[], axis: 'evaluations' | 'seconds'): BestPoint[] {
  let best = Number.POSITIVE_INFINITY
  let seconds = 0
  return places.flatMap(({ number, rmse, seconds: own }) => {
    seconds += own
    best = Math.min(best, rmse ?? best)
    return Number.isFinite(best) ? [{ at: axis === 'evaluations' ? number : seconds, best }] : []
  })
}

/**
 * The range of scores to draw: where it is decided, with every final score and the guess in it. First scores may be far above: a curve comes in from
 * there, over the upper edge.
 */
export function decisiveRange(series: readonly (readonly BestPoint[])[], guess: number | null): [number, number] {
  const finals = [...series.flatMap((points) => points.at(-1)?.best ?? []), ...(guess === null ? [] : [guess])]
  if (finals.length === 0) return [4, 5]
  const low = Math.min(...finals)
  const near = series.flatMap((points) => points.map(({ best }) => best)).filter((best) => best < 1.5 * low)
  const high = Math.max(...finals, ...near, 1.02 * low)
  return [low - 0.05 * (high - low), high + 0.05 * (high - low)]
}
