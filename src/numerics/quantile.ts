/**
 * The q-quantile of sorted values, interpolated linearly between neighbours (type 7 of Hyndman & Fan, 1996, as NumPy's default); null
 * without values. Infinities are values too: between a finite and an infinite neighbour the quantile is infinite.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number | null {
  if (sorted.length === 0) return null
  const position = q * (sorted.length - 1)
  const below = Math.floor(position)
  const [low, high] = [sorted[below]!, sorted[below + 1] ?? sorted[below]!]
  const share = position - below
  return share === 0 || low === high ? low : low + share * (high - low)
}
