import data from './measured/taxiSurfaces.json'
import { interpolateTable, lowest, type MeasuredTable } from './measuredSurface'
import type { Noise, Problem } from './problem'
import type { SearchSpace } from './searchSpace'

const space: SearchSpace = [
  { label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' },
  { label: 'L2 penalty', low: 1e-4, high: 1e-1, scale: 'log' },
]

const tex = String.raw`f(x) = \exp\Bigl(\text{bilinear interpolation of } \log \mathrm{RMSE} \text{ in } (\log x_1, \log x_2)\Bigr)`

const tableOf = (values: readonly (readonly number[])[]): MeasuredTable => ({
  first: data.learningRate,
  second: data.l2,
  values,
})

const meanOf = (runs: readonly { readonly rmse: readonly (readonly number[])[] }[]) =>
  data.learningRate.map((_, i) => data.l2.map((_, j) => runs.reduce((sum, { rmse }) => sum + rmse[i]![j]!, 0) / runs.length))

/** What both surfaces share; the noise says what repeated trainings would give. */
function surface(runs: typeof data.raw.runs, noise: Noise) {
  const mean = tableOf(meanOf(runs))
  const all = runs.flatMap(({ rmse }) => rmse.flat())
  const { value, at } = lowest(mean)
  return {
    tex,
    goal: 'minimize',
    space,
    output: 'RMSE ($)',
    range: [Math.min(...all), Math.max(...all)],
    optimum: { value, at: [at] },
    noise,
    evaluate: interpolateTable(mean),
  } as const
}

const runs = data.standardised.runs.map(({ rmse }) => interpolateTable(tableOf(rmse)))

/** The taxi-fare network over learning rate and L2 penalty, its features standardised: the mean of five seeds, or one of them drawn. */
export const taxiSurface = {
  id: 'taxi_surface_standardised',
  name: 'Taxi fares: learning rate and L2',
  source:
    'Measured: validation RMSE of the 22 → 512 → 256 → 1 network after 30 epochs, features standardised; 12 learning rates × 12 L2 penalties × 5 training seeds on the first 5,000 rows of the New York taxi fare data',
  lesson: 'A real one: the learning rate decides nearly everything, and at its right edge training collapses for some seeds.',
  ...surface(data.standardised.runs, {
    kind: 'replicates',
    count: runs.length,
    evaluateRun: (run: number, rate: number, penalty: number) => runs[run]!(rate, penalty),
  }),
  measured: 'mean of 5 trainings at 12 × 12 places; between them, log RMSE is bilinear in the logarithms of both axes',
} as const satisfies Problem

/** The same network on the raw features, one seed: what tuning looks like when scaling was forgotten. */
export const taxiSurfaceRaw = {
  id: 'taxi_surface_raw',
  name: 'Taxi fares, features not scaled',
  source:
    'Measured: validation RMSE of the 22 → 512 → 256 → 1 network after 30 epochs, features as they are; 12 learning rates × 12 L2 penalties, one training seed, on the first 5,000 rows of the New York taxi fare data',
  lesson: 'Without scaling the surface is mostly the luck of one seed: any search that finds its lowest dot has found noise.',
  ...surface(data.raw.runs, { kind: 'gaussian', max: 2 }),
  measured: 'one training at each of 12 × 12 places; between them, log RMSE is bilinear in the logarithms of both axes',
} as const satisfies Problem
