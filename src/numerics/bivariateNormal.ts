/** Two values that are jointly normal. */
export interface BivariateNormal {
  readonly mean: readonly [number, number]
  /** 0 for a value that is known. */
  readonly variance: readonly [number, number]
  readonly covariance: number
}

/** ρ = cov / (σ σ′), from −1 to 1; null where one of the values is known, which moves with nothing. */
export function correlation({ variance: [first, second], covariance }: BivariateNormal): number | null {
  const scale = Math.sqrt(first) * Math.sqrt(second)
  return scale > 0 ? Math.min(1, Math.max(-1, covariance / scale)) : null
}

/** What is believed of the second value once the first is told. */
export interface Conditional {
  readonly mean: number
  readonly sd: number
  /** By how much the mean moves for each unit of the first value. */
  readonly slope: number
}

/**
 * The second value given that the first is a:
 *
 *     mean = μ′ + slope (a − μ),   slope = ρ σ′ / σ,   s.d. = σ′ √(1 − ρ²)
 *
 * A first value that is known tells nothing new, so the second stays as it was, with slope 0; a then has no say. Source: Bishop (2006),
 * Pattern Recognition and Machine Learning, eq. 2.81–2.82.
 */
export function givenFirst(pair: BivariateNormal, a: number): Conditional {
  const [mean, otherMean] = pair.mean
  const [sd, otherSd] = pair.variance.map(Math.sqrt) as [number, number]
  const rho = correlation(pair)
  if (rho === null) return { mean: otherMean, sd: otherSd, slope: 0 }
  const slope = (rho * otherSd) / sd
  return { mean: otherMean + slope * (a - mean), sd: otherSd * Math.sqrt((1 - rho) * (1 + rho)), slope }
}

/**
 * Points around the ellipse of all pairs that lie k standard deviations from the mean, in the metric of the distribution:
 *
 *     (μ + k σ cos t,  μ′ + k σ′ (ρ cos t + √(1 − ρ²) sin t)),   0 ≤ t < 2π
 *
 * With ρ = ±1 or a value that is known it is a segment, with both known a point.
 */
export function ellipseOf(pair: BivariateNormal, k: number, count: number): [number, number][] {
  const [sd, otherSd] = pair.variance.map(Math.sqrt) as [number, number]
  const rho = correlation(pair) ?? 0
  const rest = Math.sqrt((1 - rho) * (1 + rho))
  return Array.from({ length: count }, (_, i) => {
    const t = (2 * Math.PI * i) / count
    return [pair.mean[0] + k * sd * Math.cos(t), pair.mean[1] + k * otherSd * (rho * Math.cos(t) + rest * Math.sin(t))]
  })
}
