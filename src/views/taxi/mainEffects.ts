import data from '../../problems/measured/taxiSurfaces.json' with { type: 'json' }

export type SurfaceAxis = 'lr' | 'l2'

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** One table's means over the other axis, along this one. */
const along = (table: readonly (readonly number[])[], axis: SurfaceAxis): number[] =>
  axis === 'lr' ? table.map(mean) : table[0]!.map((_, k) => mean(table.map((row) => row[k]!)))

/** The measured surface of the article's network, averaged over one of its axes: how much the other matters. */
export function mainEffect(axis: SurfaceAxis) {
  const xs = axis === 'lr' ? data.learningRate : data.l2
  const seeds = data.standardised.runs.map(({ rmse }) => along(rmse, axis))
  return { xs, seeds, curve: xs.map((_, k) => mean(seeds.map((values) => values[k]!))) }
}

/** The share of the variance of log RMSE, mean over the training seeds, that one axis explains by itself: a number from 0 to 1. */
export function shareOfVariance(axis: SurfaceAxis): number {
  const { runs } = data.standardised
  const table = data.learningRate.map((_, i) => data.l2.map((_, j) => mean(runs.map(({ rmse }) => Math.log(rmse[i]![j]!)))))
  const middle = mean(table.flat())
  const spread = (values: readonly number[]) => mean(values.map((value) => (value - middle) ** 2))
  return spread(along(table, axis)) / spread(table.flat())
}
