/** m points of `dim` coordinates, row-major in one typed array: coordinate d of point i is `data[i * dim + d]`. */
export interface Points {
  readonly dim: number
  readonly count: number
  readonly data: Float64Array
}

/** Packs coordinate lists. Throws when a point has another number of coordinates than `dim`. */
export function toPoints(dim: number, list: readonly (readonly number[])[]): Points {
  const data = new Float64Array(list.length * dim)
  list.forEach((point, i) => {
    if (point.length !== dim) throw new RangeError(`Point ${i} has ${point.length} coordinates, expected ${dim}.`)
    data.set(point, i * dim)
  })
  return { dim, count: list.length, data }
}

/** `count` equally spaced numbers from low to high, both included. */
export function linspace(low: number, high: number, count: number): Float64Array {
  const out = new Float64Array(count)
  for (let i = 0; i < count; i++) out[i] = count === 1 ? (low + high) / 2 : low + ((high - low) * i) / (count - 1)
  return out
}
