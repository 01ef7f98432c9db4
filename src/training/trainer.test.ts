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

/** Derivatives of that loss by every parameter, by finite differences. */
function slopesInDoubles(parameters: Float64Array, hidden: readonly number[], data: TrainingData): Float64Array {
  const step = 1e-6
  return parameters.map((kept, i) => {
    const lossAt = (value: number) => lossInDoubles(parameters.with(i, value), hidden, data)
    return (lossAt(kept + step) - lossAt(kept - step)) / (2 * step)
  })
}

/** Adam on all rows at once, with a penalty on every parameter: Kingma & Ba (2015), algorithm 1. The loss before every step, and the parameters after the last. */
function adamInDoubles(
  start: Float64Array,
  data: TrainingData,
  { hidden, learningRate: rate, l2, epochs: steps, beta1 = 0.9 }: TrainingSettings,
) {
  let parameters = start
  const [mean, square] = [start.map(() => 0), start.map(() => 0)]
  const losses: number[] = []
  for (let step = 1; step <= steps; step++) {
    losses.push(lossInDoubles(parameters, hidden, data))
    const slopes = slopesInDoubles(parameters, hidden, data).map((slope, i) => slope + l2 * parameters[i]!)
    parameters = parameters.map((value, i) => {
      mean[i] = beta1 * mean[i]! + (1 - beta1) * slopes[i]!
      square[i] = 0.999 * square[i]! + 0.001 * slopes[i]! ** 2
      return value - (rate * (mean[i]! / (1 - beta1 ** step))) / (Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8)
    })
  }
  return { losses, parameters }
}

describe('the derivatives of the network', () => {
  it.each([{ hidden: [13, 7] }, { hidden: [8] }, { hidden: [4, 4, 4] }, { hidden: [13, 7], beta1: 0.5 }])(
    'lead where finite differences in double precision do, for %o',
    async (change) => {
      const { hidden } = change
      const data = rowsOf(24, 5, 3)
      // The penalty is a yardstick: Adam alone would not notice if all slopes were too large.
      const own = { ...settings, ...change, batch: 24, epochs: 6, learningRate: 0.01, l2: 0.1 }
      const trainer = await Trainer.start(data, own)
      const start = Float64Array.from(trainer.parameters)
      const expected = adamInDoubles(start, data, own)
      // A step follows the ratios of the slopes: where one is nothing but rounding there is no telling where it leads.
      const slopes = slopesInDoubles(start, hidden, data).map(Math.abs)
      const isTelling = (i: number) => slopes[i]! > 1e-3 * Math.max(...slopes)
      while (!trainer.isFinished) trainer.advance(1)
      expected.losses.forEach((loss, i) => {
        expect((trainer.epochs[i]! / trainer.epochs[0]!) ** 2).toBeCloseTo(loss / expected.losses[0]!, 5)
      })
      expected.parameters.forEach((value, i) => {
        if (isTelling(i)) expect(Math.abs(trainer.parameters[i]! - value), `parameter ${i}`).toBeLessThan(0.02 * own.learningRate)
      })
      expect(slopes.filter((_, i) => isTelling(i)).length).toBeGreaterThan(0.8 * slopes.filter((slope) => slope > 0).length)
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
    for (const change of [{}, { hidden: [32, 16], batch: 50 }, { hidden: [5], standardizeTarget: false }, { beta1: 0.37 }])
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
    [{ beta1: 1 }, 'β₁'],
    [{ beta1: -0.1 }, 'β₁'],
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
    adam(0, 4, 8, 12, 4, { l2, step: rate / (1 - 0.9), root: Math.sqrt(1 - 0.999), beta1: 0.9 })
    const weights = [0.5, -0.25, 1]
    weights.forEach((w, i) => {
      const g = [0.1, 0.2, -0.3][i]! + l2 * w
      // In the first step both corrected moments are those of g itself: the step is the rate in the direction of its sign.
      expect(memory[i]).toBeCloseTo(w - rate * (g / (Math.abs(g) + 1e-8)), 6)
    })
  })
})
