/** A place and the value of what is maximised there. */
export interface Found<Place> {
  readonly place: Place
  readonly value: number
}

export interface Steps {
  /** The first step, and the length below which one is too short to matter. */
  readonly first: number
  readonly shortest: number
  readonly mostRounds: number
}

/**
 * Climbs by looking: to the best of the places one step away, and with half the step where none is better, until it is too short to matter
 * (Hooke & Jeeves 1961). Values that are infinite or no number are never taken. Deterministic; the first of equal ones wins.
 *
 * @param values the values at many places at once
 * @param neighbours the places one step away
 */
export function patternSearch<Place>(
  start: Found<Place>,
  values: (places: readonly Place[]) => ArrayLike<number>,
  neighbours: (place: Place, step: number) => readonly Place[],
  { first, shortest, mostRounds }: Steps,
): Found<Place> {
  let best = start
  let step = first
  for (let round = 0; round < mostRounds && step > shortest; round++) {
    const places = neighbours(best.place, step)
    const found = values(places)
    let better = best
    places.forEach((place, i) => {
      const value = found[i]!
      if (value > better.value && value < Number.POSITIVE_INFINITY) better = { place, value }
    })
    if (better === best) step /= 2
    else best = better
  }
  return best
}
