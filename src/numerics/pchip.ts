/**
 * A curve through knots that keeps their shape: where they rise it rises, where they fall it falls, so that it is never higher or lower than the
 * two knots it lies between. Piecewise cubic with a continuous slope; outside the knots it stays at the last of them.
 *
 * @param x places of at least two knots, strictly increasing
 * @param y their heights
 *
 * Source: Fritsch & Carlson (1980), "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17:238–246, with the slopes of PCHIP, the
 * weighted harmonic mean of Fritsch & Butland (1984), SIAM J. Sci. Stat. Comput. 5:300–304, and at the ends the three-point formula of Moler
 * (2004), Numerical Computing with MATLAB, §3.6; the same as SciPy's `PchipInterpolator`.
 */
export function pchip(x: readonly number[], y: readonly number[]): (at: number) => number {
  const slopes = slopesOf(x, y)
  const last = x.length - 1
  return (at) => {
    if (!(at > x[0]!)) return Number.isNaN(at) ? at : y[0]!
    if (at >= x[last]!) return y[last]!
    let [i, above] = [0, last]
    while (above - i > 1) {
      const middle = (i + above) >> 1
      if (x[middle]! <= at) i = middle
      else above = middle
    }
    const [from, to, h] = [y[i]!, y[i + 1]!, x[i + 1]! - x[i]!]
    const t = (at - x[i]!) / h
    const [s, tt] = [1 - t, t * t]
    const value = (1 + 2 * t) * s * s * from + t * s * s * h * slopes[i]! + tt * (3 - 2 * t) * to - tt * s * h * slopes[i + 1]!
    // Rounding may leave the knots by a last digit.
    return Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to))
  }
}

function slopesOf(x: readonly number[], y: readonly number[]): readonly number[] {
  const widths = x.slice(1).map((right, i) => right - x[i]!)
  const rises = widths.map((h, i) => (y[i + 1]! - y[i]!) / h)
  if (rises.length === 1) return [rises[0]!, rises[0]!]
  const inner = rises.slice(1).map((after, i) => {
    const before = rises[i]!
    if (!(Math.sign(before) * Math.sign(after) > 0)) return 0
    const [w1, w2] = [2 * widths[i + 1]! + widths[i]!, widths[i + 1]! + 2 * widths[i]!]
    return (w1 + w2) / (w1 / before + w2 / after)
  })
  return [
    endSlope(widths[0]!, widths[1]!, rises[0]!, rises[1]!),
    ...inner,
    endSlope(widths.at(-1)!, widths.at(-2)!, rises.at(-1)!, rises.at(-2)!),
  ]
}

/** The slope at an end from the two intervals beside it, held back so that the curve stays monotone. */
function endSlope(h0: number, h1: number, rise0: number, rise1: number): number {
  const slope = ((2 * h0 + h1) * rise0 - h0 * rise1) / (h0 + h1)
  if (Math.sign(slope) !== Math.sign(rise0)) return 0
  return Math.sign(rise0) !== Math.sign(rise1) && Math.abs(slope) > 3 * Math.abs(rise0) ? 3 * rise0 : slope
}
