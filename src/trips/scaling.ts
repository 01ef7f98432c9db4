/** What a scaling learns from one column: the function that scales its values. */
type Learn = (values: Float64Array) => (value: number) => number

export type Scaling = 'none' | 'standard' | 'robust'

/** As many robust spreads as a normal column has standard deviations between its 5 % and 95 % quantiles. */
const WIDTH_OF_NORMAL = 3.3
const CLIPPED_AT = 4

/** The quantile by linear interpolation between order statistics, as NumPy's default. */
function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]!
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}

const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length

/** How the features are scaled before the network sees them. A column without spread is only shifted. */
export const SCALINGS: Readonly<Record<Scaling, { readonly name: string; readonly learn: Learn }>> = {
  none: { name: 'None', learn: () => (value) => value },
  standard: {
    name: 'Standard',
    learn(values) {
      const mean = meanOf(values)
      const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
      return (value) => (value - mean) / sd
    },
  },
  robust: {
    name: 'Robust',
    learn(values) {
      const sorted = values.slice().sort()
      const median = quantile(sorted, 0.5)
      const spread = (quantile(sorted, 0.95) - quantile(sorted, 0.05)) / WIDTH_OF_NORMAL || 1
      return (value) => Math.min(CLIPPED_AT, Math.max(-CLIPPED_AT, (value - median) / spread))
    },
  },
}
