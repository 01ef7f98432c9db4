import { quantileOfSorted } from '../numerics/quantile'

/** What a scaling learns from one column: the function that scales its values. */
type Learn = (values: Float64Array) => (value: number) => number

export type Scaling = 'none' | 'standard' | 'robust'

/** As many robust spreads as a normal column has standard deviations between its 5 % and 95 % quantiles. */
const WIDTH_OF_NORMAL = 3.3
const CLIPPED_AT = 4

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
      const [low, median, high] = [0.05, 0.5, 0.95].map((q) => quantileOfSorted(sorted, q) ?? Number.NaN) as [
        number,
        number,
        number,
      ]
      const spread = (high - low) / WIDTH_OF_NORMAL || 1
      return (value) => Math.min(CLIPPED_AT, Math.max(-CLIPPED_AT, (value - median) / spread))
    },
  },
}
