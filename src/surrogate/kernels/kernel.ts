/** A kernel with its hyperparameters, in the form our reference cases and documents use. */
export interface Covariance {
  readonly kind: string
  /** Signal variance σ_f², the prior variance of f(x). */
  readonly variance: number
  /** One length-scale for all axes, or one per axis (automatic relevance determination), in the surrogate's coordinates. */
  readonly lengthscale: number | readonly number[]
}

/** A covariance function of the prior. */
export interface Kernel {
  readonly id: string
  readonly name: string
  /** The formula, in TeX; r = |x − x′|/ℓ. */
  readonly tex: string
  readonly source: string
  /** What a function drawn from this prior looks like. */
  readonly character: string
  /** Correlation at scaled distance r ≥ 0; 1 at r = 0. */
  readonly correlation: (r: number) => number
}
