import data from './measured/taxiLearningRate.json' with { type: 'json' }
import { interpolateLine } from './measuredSurface'
import type { Problem } from './problem'

const meanRmse = data.learningRate.map((_, i) => data.runs.reduce((sum, { rmse }) => sum + rmse[i]!, 0) / data.runs.length)
const all = data.runs.flatMap(({ rmse }) => rmse)
const lowestMean = Math.min(...meanRmse)

const runs = data.runs.map(({ rmse }) => interpolateLine(data.learningRate, rmse))

export const taxiLearningRate = {
  id: 'taxi_learning_rate',
  name: 'Taxi fares: learning rate',
  tex: String.raw`f(x) = \exp\Bigl(\text{linear interpolation of } \log \mathrm{RMSE} \text{ in } \log x\Bigr)`,
  source:
    'Measured: validation RMSE of the 22 → 512 → 256 → 1 network after 30 epochs with L2 = 0.001; 25 learning rates × 5 training seeds on the first 5,000 rows of the New York taxi fare data, 4,500 for training and 500 for validation',
  lesson: 'A real one: a plateau, a cliff, a broad valley, and a ragged edge where training collapses for some seeds.',
  goal: 'minimize',
  space: [{ label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' }],
  output: 'RMSE ($)',
  range: [Math.min(...all), Math.max(...all)],
  optimum: { value: lowestMean, at: [[data.learningRate[meanRmse.indexOf(lowestMean)]!]] },
  noise: {
    kind: 'replicates',
    count: data.runs.length,
    evaluateRun: (run: number, rate: number) => runs[run]!(rate),
  },
  measured: 'mean of 5 trainings at 25 learning rates; between them, log RMSE is linear in log learning rate',
  evaluate: interpolateLine(data.learningRate, meanRmse),
} as const satisfies Problem
