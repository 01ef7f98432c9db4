/** Moves label positions apart so that neighbours are at least `gap` apart, keeping their order and staying within [low, high]. */
export function dodge(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]! || a - b)
  const out = [...positions]
  order.forEach((index, rank) => {
    const above = rank > 0 ? out[order[rank - 1]!]! + gap : low
    out[index] = Math.max(out[index]!, above)
  })
  let limit = high
  for (const index of order.toReversed()) {
    out[index] = Math.min(out[index]!, limit)
    limit = out[index]! - gap
  }
  return out
}
