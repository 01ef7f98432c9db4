/**
 * Climbs from `start` inside the unit cube [0, 1]^d by compass search: try ± a step along each axis, move to the best
 * improvement, halve the steps when nothing improves. Needs no derivative and converges to a stationary point of a smooth f.
 *
 * Source: Kolda, Lewis & Torczon (2003), "Optimization by direct search", SIAM Review 45:385–482, §3.
 *
 * @param steps first step along each axis, in units of the cube
 * @param tolerance stop when every step is below this
 */
export function patternSearch(
  f: (u: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  tolerance: number,
): { u: number[]; value: number } {
  let u = [...start]
  let value = f(u)
  let scale = 1
  const widest = Math.max(...steps)
  while (scale * widest > tolerance) {
    let best: { u: number[]; value: number } | null = null
    for (let d = 0; d < u.length; d++) {
      for (const sign of [-1, 1]) {
        const trial = [...u]
        trial[d] = Math.min(1, Math.max(0, u[d]! + sign * scale * steps[d]!))
        if (trial[d] === u[d]) continue
        const trialValue = f(trial)
        if (trialValue > (best?.value ?? value)) best = { u: trial, value: trialValue }
      }
    }
    if (best) ({ u, value } = best)
    else scale /= 2
  }
  return { u, value }
}
