import { modelBounds, type SearchSpace, toModel } from './searchSpace'

/** The places at which alone a black box can be evaluated, for it was measured there and nowhere else. */
export interface Pool {
  readonly places: readonly (readonly number[])[]
  /** The number of the place nearest to x, with every axis measured from 0 to 1 (log axes in log x); the first of equals. */
  readonly nearest: (x: readonly number[]) => number
  /** The places where nothing was evaluated yet, in their order. */
  readonly left: (evaluated: readonly { readonly x: readonly number[] }[]) => readonly (readonly number[])[]
}

export function poolOf(space: SearchSpace, places: Pool['places']): Pool {
  const bounds = space.map(modelBounds)
  const units = space.map((axis, d) => Float64Array.from(places, (x) => share(axis, bounds[d]!, x[d]!)))
  const keys = places.map((x) => x.join())
  const byKey = new Map(keys.map((key, i) => [key, i]))
  return {
    places,
    nearest(x) {
      // Two places may be nearer to each other than the share of an axis can tell.
      const same = byKey.get(x.join())
      if (same !== undefined) return same
      const at = space.map((axis, d) => share(axis, bounds[d]!, x[d]!))
      let [best, least] = [0, Number.POSITIVE_INFINITY]
      for (let i = 0; i < places.length; i++) {
        let distance = 0
        for (let d = 0; d < at.length; d++) distance += (units[d]![i]! - at[d]!) ** 2
        if (distance < least) [best, least] = [i, distance]
      }
      return best
    },
    left(evaluated) {
      const taken = new Set(evaluated.map(({ x }) => x.join()))
      return places.filter((_, i) => !taken.has(keys[i]!))
    },
  }
}

const share = (axis: SearchSpace[number], [low, high]: [number, number], x: number): number =>
  (toModel(axis, x) - low) / (high - low)
