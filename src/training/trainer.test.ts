import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import type { TrainingData } from '../trips/dataset'
import { loadKernels } from './loadKernels'
import { networkOf } from './network'
import { scriptKernels } from './scriptKernels'
import { Trainer, type TrainingOutcome, type TrainingSettings } from './trainer'

/** Made-up rows of a smooth function of a few columns. */
function rowsOf(count: number, columns: number, seed: number): TrainingData {
  const random = seeded(seed)
  const inputs = Float64Array.from({ length: count * columns }, () => random.normal())
  const targets = Float64Array.from(
    { length: count },
    (_, i) => 10 + 4 * Math.sin(inputs[i * columns]!) + 3 * inputs[i * columns + 1]!,
  )
  return { inputs, targets, rows: count, columns }
}

const settings: TrainingSettings = {
  hidden: [13, 7],
  learningRate: 1e-3,
  l2: 1e-3,
  batch: 32,
  epochs: 8,
  seed: 1,
  standardizeTarget: true,
}

async function trained(
  change: Partial<TrainingSettings> = {},
  load = loadKernels,
  data = rowsOf(300, 5, 1),
): Promise<TrainingOutcome> {
  const trainer = await Trainer.start(data, { ...settings, ...change }, load)
  while (!trainer.isFinished) trainer.advance(3)
  return trainer.outcome(rowsOf(70, 5, 2))
}

const scripted = async (size: number) => scriptKernels(size)

/** The mean squared error of the network on all rows, in double precision and the plainest way there is. */
function lossInDoubles(
  parameters: Float64Array,
  hidden: readonly number[],
  { inputs, targets, rows, columns }: TrainingData,
): number {
  const { layers } = networkOf(columns, hidden)
  const middle = targets.reduce((a, b) => a + b) / rows
  const spread = Math.sqrt(targets.reduce((sum, fare) => sum + (fare - middle) ** 2, 0) / rows)
  let sum = 0
  for (let row = 0; row < rows; row++) {
    let values = [...inputs.subarray(row * columns, (row + 1) * columns)]
    layers.forEach(({ outputs, width, weights, bias }, l) => {
      const before = values
      values = Array.from({ length: outputs }, (_, j) => {
        const z = before.reduce((total, x, i) => total + x * parameters[weights + i * width + j]!, parameters[bias + j]!)
        return l < layers.length - 1 ? Math.max(0, z) : z
      })
    })
    sum += (values[0]! - (targets[row]! - middle) / spread) ** 2
  }
  return sum / rows
}

describe('the gradient of the network', () => {
  it.each([{ hidden: [13, 7] }, { hidden: [8] }, { hidden: [4, 4, 4] }])(
    'is that of finite differences, for hidden layers $hidden',
    async ({ hidden }) => {
      const data = rowsOf(24, 5, 3)
      const trainer = await Trainer.start(data, { ...settings, hidden })
      const { gradient, loss } = trainer.gradientOfFirstRows(24)
      const parameters = Float64Array.from(trainer.parameters)
      expect(loss).toBeCloseTo(lossInDoubles(parameters, hidden, data), 6)
      const largest = gradient.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
      const step = 1e-6
      parameters.forEach((kept, i) => {
        const lossAt = (value: number) => lossInDoubles(parameters.with(i, value), hidden, data)
        const difference = (lossAt(kept + step) - lossAt(kept - step)) / (2 * step)
        expect(Math.abs(difference - gradient[i]!)).toBeLessThan(1e-3 * Math.abs(difference) + 1e-6 * largest)
      })
    },
  )
})

describe('a training', () => {
  it('learns: the error on rows it has not seen falls well below that of a constant', async () => {
    const { rmse, epochs } = await trained({ epochs: 60, learningRate: 5e-3, l2: 0 })
    const { targets } = rowsOf(70, 5, 2)
    const mean = targets.reduce((a, b) => a + b) / 70
    const constant = Math.sqrt(targets.reduce((sum, fare) => sum + (fare - mean) ** 2, 0) / 70)
    expect(rmse!).toBeLessThan(0.4 * constant)
    expect(epochs).toHaveLength(60)
    expect(epochs.at(-1)!).toBeLessThan(epochs[0]!)
  })

  it('is the same to the last bit for the same seed, and another for another', async () => {
    const [one, again, other] = [await trained(), await trained(), await trained({ seed: 2 })]
    expect(again).toEqual(one)
    expect(other.rmse).not.toBe(one.rmse)
  })

  it('is the same to the last bit without WebAssembly', async () => {
    expect((await loadKernels(4)).id).toBe('wasm')
    for (const change of [{}, { hidden: [32, 16], batch: 50 }, { hidden: [5], standardizeTarget: false }])
      expect(await trained(change, scripted)).toEqual(await trained(change))
  })

  it('does not depend on how many batches are taken at once', async () => {
    const trainer = await Trainer.start(rowsOf(300, 5, 1), settings)
    while (!trainer.isFinished) trainer.advance(1000)
    expect(trainer.outcome(rowsOf(70, 5, 2))).toEqual(await trained())
  })

  it('shrinks its weights under an L2 penalty', async () => {
    const norm = async (l2: number) => {
      const trainer = await Trainer.start(rowsOf(300, 5, 1), { ...settings, l2 })
      while (!trainer.isFinished) trainer.advance(100)
      return trainer.parameters.reduce((sum, w) => sum + w * w, 0)
    }
    expect(await norm(1)).toBeLessThan(0.8 * (await norm(0)))
  })

  it('that diverges says in which epoch, and gives no number', async () => {
    const outcome = await trained({ learningRate: 1e30, epochs: 20 })
    expect(outcome.rmse).toBeNull()
    expect(outcome.divergedAt).toBeGreaterThanOrEqual(1)
    expect(outcome.epochs.every(Number.isFinite)).toBe(true)
    expect(outcome.predictions).toHaveLength(0)
  })

  it.each([
    [{ learningRate: 0 }, 'learning rate'],
    [{ learningRate: Number.NaN }, 'learning rate'],
    [{ l2: -1 }, 'L2 penalty'],
    [{ batch: 0 }, 'batch'],
    [{ epochs: 0 }, 'epoch'],
    [{ hidden: [0] }, 'units'],
  ] as const)('cannot start with %o', async (change, word) => {
    await expect(Trainer.start(rowsOf(10, 5, 1), { ...settings, ...change })).rejects.toThrow(word)
  })
})

describe('one step of Adam', () => {
  it('is the published algorithm, with the penalty in the gradient', () => {
    const { memory, adam } = scriptKernels(16)
    memory.set([0.5, -0.25, 1, 0], 0)
    memory.set([0.1, 0.2, -0.3, 0], 4)
    const [rate, l2] = [0.01, 0.1]
    adam(0, 4, 8, 12, 4, l2, rate / (1 - 0.9), Math.sqrt(1 - 0.999))
    const weights = [0.5, -0.25, 1]
    weights.forEach((w, i) => {
      const g = [0.1, 0.2, -0.3][i]! + l2 * w
      // In the first step both corrected moments are those of g itself: the step is the rate in the direction of its sign.
      expect(memory[i]).toBeCloseTo(w - rate * (g / (Math.abs(g) + 1e-8)), 6)
    })
  })
})
