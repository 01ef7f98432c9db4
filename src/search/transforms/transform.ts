/** Values as a surrogate is given them in place of y, and the way back. */
export interface Transformed {
  readonly values: readonly number[]
  /** From a value that the surrogate speaks of to y, both in the direction of what was told. Monotone: quantiles go through it. */
  readonly back: (value: number) => number
}

/** What y is turned into before a Gaussian process is fitted to it. The order of the values, and so the best of them, stays. */
export interface OutputTransform {
  readonly id: string
  readonly name: string
  /** What the surrogate is then of, as it stands beside its numbers. */
  readonly unit: string
  readonly source: string
  /**
   * @param told values of which a larger one is better
   * @param isTurned whether they are −y, because a smaller y is better
   * @returns null where some y has no such value
   */
  readonly of: (told: readonly number[], isTurned: boolean) => Transformed | null
}
