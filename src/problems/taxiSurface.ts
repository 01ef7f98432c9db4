import small from './measured/taxiSmallSurface.json' with { type: 'json' }
import data from './measured/taxiSurfaces.json' with { type: 'json' }
import { interpolateTable, lowest, type MeasuredTable } from './measuredSurface'
import type { Noise, Problem } from './problem'
import type { SearchSpace } from './searchSpace'

const space: SearchSpace = [
  { label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' },
  { label: 'L2 penalty', low: 1e-4, high: 1e-1, scale: 'log' },
]

interface Recorded {
  readonly learningRate: readonly number[]
  readonly l2: readonly number[]
  readonly runs: readonly { readonly rmse: readonly (readonly number[])[] }[]
}

const standardised: Recorded = { ...data, runs: data.standardised.runs }
const raw: Recorded = { ...data, runs: data.raw.runs }

const meanOf = ({ learningRate, l2, runs }: Recorded): MeasuredTable => ({
  first: learningRate,
  second: l2,
  values: learningRate.map((_, i) => l2.map((_, j) => runs.reduce((sum, { rmse }) => sum + rmse[i]![j]!, 0) / runs.length)),
})

/** What y is: the error itself, or its logarithm, whose scatter is more alike everywhere and whose cliffs are lower. */
const SCALES = {
  dollars: { output: 'RMSE ($)', of: (rmse: number) => rmse, formula: (inside: string) => String.raw`\exp\Bigl(${inside}\Bigr)` },
  log: { output: 'ln RMSE', of: Math.log, formula: (inside: string) => inside },
} as const

const INTERPOLATION = String.raw`\text{bilinear interpolation of } \log \mathrm{RMSE} \text{ in } (\log x_1, \log x_2)`

/** All that follows from the recorded trainings. */
function surface(recorded: Recorded, scale: keyof typeof SCALES) {
  const { output, of, formula } = SCALES[scale]
  const { runs } = recorded
  const mean = meanOf(recorded)
  const all = runs.flatMap(({ rmse }) => rmse.flat())
  const { value, at } = lowest(mean)
  const between = interpolateTable(mean)
  return {
    tex: `f(x) = ${formula(INTERPOLATION)}`,
    goal: 'minimize',
    space,
    output,
    range: [of(Math.min(...all)), of(Math.max(...all))],
    optimum: { value: of(value), at: [at] },
    noise: runs.length > 1 ? seedsOf(recorded, scale) : ONE_SEED_NOISE,
    measured: `${runs.length > 1 ? `mean of ${runs.length} trainings` : 'one training'} at each of 12 × 12 places; ${BETWEEN}`,
    evaluate: (rate: number, penalty: number) => of(between(rate, penalty)),
  } as const
}

/** Noise as repeated trainings have it: each evaluation is one of the recorded seeds. */
function seedsOf({ learningRate, l2, runs }: Recorded, scale: keyof typeof SCALES): Noise {
  const { of } = SCALES[scale]
  const single = runs.map(({ rmse }) => interpolateTable({ first: learningRate, second: l2, values: rmse }))
  return {
    kind: 'replicates',
    count: runs.length,
    evaluateRun: (run: number, rate: number, penalty: number) => of(single[run]!(rate, penalty)),
  }
}

/** Where only one seed was recorded, how much others scatter is for the reader to say, in dollars. */
const ONE_SEED_NOISE: Noise = { kind: 'gaussian', max: 2 }

const ARTICLE_NETWORK = 'validation RMSE of the 22 → 512 → 256 → 1 network after 30 epochs'
const PLACES = '12 learning rates × 12 L2 penalties'
const KAGGLE = 'the first 5,000 rows of the New York taxi fare data'
const BETWEEN = 'between them, log RMSE is bilinear in the logarithms of both axes'

/** The taxi-fare network over learning rate and L2 penalty, its features standardised: the mean of five seeds, or one of them drawn. */
export const taxiSurface = {
  id: 'taxi_surface_standardised',
  name: 'Taxi fares: learning rate and L2',
  source: `Measured: ${ARTICLE_NETWORK}, features standardised; ${PLACES} × 5 training seeds on ${KAGGLE}`,
  lesson: 'A real one: the learning rate decides nearly everything, and at its right edge training collapses for some seeds.',
  ...surface(standardised, 'dollars'),
} as const satisfies Problem

/** The same in the logarithm of the error, as the case itself is searched. */
export const taxiSurfaceLog = {
  id: 'taxi_surface_log',
  name: 'Taxi fares: log RMSE',
  source: taxiSurface.source,
  lesson: 'The logarithm of the error suits a Gaussian process better: the cliff on the left is lower, the scatter more alike.',
  ...surface(standardised, 'log'),
} as const satisfies Problem

/** The small network of the room Taxi fares, trained by this app. */
export const taxiSmallSurfaceLog = {
  id: 'taxi_small_log',
  name: 'Taxi fares, small network: log RMSE',
  source: `Measured by this app: validation RMSE of the 22 → 32 → 16 → 1 network after 20 epochs; ${PLACES} × 5 training seeds on 2,000 synthetic trips`,
  lesson: 'A small network has its valley inside the box; measured with the very trainer that runs in the room Taxi fares.',
  ...surface(small, 'log'),
} as const satisfies Problem

/** The same network on the raw features, one seed: what tuning looks like when scaling was forgotten. */
export const taxiSurfaceRaw = {
  id: 'taxi_surface_raw',
  name: 'Taxi fares, features not scaled',
  source: `Measured: ${ARTICLE_NETWORK}, features as they are; ${PLACES}, one training seed, on ${KAGGLE}`,
  lesson: 'Without scaling the surface is mostly the luck of one seed: any search that finds its lowest dot has found noise.',
  ...surface(raw, 'dollars'),
} as const satisfies Problem
