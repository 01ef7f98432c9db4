import { permutation } from '../numerics/permutation'
import { type Random, seeded } from '../numerics/random'
import type { TrainingData } from '../trips/dataset'
import type { Kernels } from './kernels'
import { loadKernels } from './loadKernels'
import { initialize, type Layer, type Network, networkOf } from './network'

/** What is chosen before a training. */
export interface TrainingSettings {
  /** Units in each hidden layer: [512, 256] is the article's network. */
  readonly hidden: readonly number[]
  readonly learningRate: number
  /** The L2 penalty, added to the gradient (PyTorch's weight_decay). */
  readonly l2: number
  readonly batch: number
  readonly epochs: number
  readonly seed: number
  /** β₁ of Adam, how much of the mean of earlier slopes a step keeps: at least 0 and below 1; 0.9 when absent. */
  readonly beta1?: number | undefined
  /** Whether the network learns fares in standard deviations from their mean, rather than in dollars. */
  readonly standardizeTarget: boolean
}

/** How a training went. */
export interface TrainingOutcome {
  /** Root mean squared error over the rows to be scored, in dollars; null when the training diverged. */
  readonly rmse: number | null
  /** Root mean squared error over the training rows while each epoch went on, in dollars; ends before the epoch that diverged. */
  readonly epochs: readonly number[]
  /** The epoch, from 1, in which the loss was no longer a number; null when it always was. */
  readonly divergedAt: number | null
  /** Predicted fares of the rows to be scored, in dollars; empty when the training diverged. */
  readonly predictions: Float64Array
}

/** β₁ of Kingma & Ba, and of PyTorch. */
const BETA1 = 0.9

/** Rows scored at once. */
const SCORED_AT_ONCE = 64

/** Places in the kernels' memory. */
interface Places {
  readonly parameters: number
  readonly gradient: number
  readonly mean: number
  readonly square: number
  /** The transposed weights of the layer being passed back through. */
  readonly transposed: number
  /** For each layer its input, and last the output: batch × width. */
  readonly activations: readonly number[]
  /** The derivative by each layer's output. */
  readonly slopes: readonly number[]
  readonly size: number
}

function places({ layers, size }: Network, batch: number): Places {
  let next = 0
  const take = (count: number) => {
    const place = next
    next += count
    return place
  }
  const [parameters, gradient, mean, square] = [take(size), take(size), take(size), take(size)]
  const transposed = take(Math.max(...layers.map(({ height, width }) => height * width)))
  const activations = [layers[0]!.height, ...layers.map(({ width }) => width)].map((width) => take(batch * width))
  const slopes = layers.map(({ width }) => take(batch * width))
  return { parameters, gradient, mean, square, transposed, activations, slopes, size: next }
}

/**
 * A training under way: mean squared error, ReLU, Adam with the L2 penalty in the gradient, rows in a new random order each epoch. In single
 * precision and in a fixed order of operations: one seed gives the same bits on every machine.
 *
 * `advance` takes some batches, so that whoever runs it can look up between them.
 */
export class Trainer {
  readonly epochs: number[] = []
  divergedAt: number | null = null

  private readonly order: Random
  private rows: Uint32Array
  private next = 0
  private squares = 0
  private steps = 0
  private readonly shift: number
  private readonly scale: number

  private readonly kernels: Kernels
  private readonly network: Network
  private readonly at: Places
  private readonly data: TrainingData
  private readonly settings: TrainingSettings

  private constructor(kernels: Kernels, network: Network, at: Places, data: TrainingData, settings: TrainingSettings) {
    this.kernels = kernels
    this.network = network
    this.at = at
    this.data = data
    this.settings = settings
    const random = seeded(settings.seed).fork('training')
    this.order = random.fork('order')
    initialize(network, kernels.memory.subarray(at.parameters, at.parameters + network.size), random.fork('weights'))
    const { targets } = data
    const middle = targets.reduce((a, b) => a + b, 0) / targets.length
    const spread = Math.sqrt(targets.reduce((a, b) => a + (b - middle) ** 2, 0) / targets.length)
    this.shift = settings.standardizeTarget ? middle : 0
    this.scale = settings.standardizeTarget ? spread || 1 : 1
    this.rows = permutation(data.rows, this.order.fork(0))
  }

  /** A training that is about to start. Throws RangeError for settings out of their range, or data without rows. */
  static async start(
    data: TrainingData,
    settings: TrainingSettings,
    load: (size: number) => Kernels | Promise<Kernels> = loadKernels,
  ): Promise<Trainer> {
    checked(data, settings)
    const network = networkOf(data.columns, settings.hidden)
    const at = places(network, Math.max(settings.batch, SCORED_AT_ONCE))
    return new Trainer(await load(at.size), network, at, data, settings)
  }

  get isFinished(): boolean {
    return this.divergedAt !== null || this.epochs.length >= this.settings.epochs
  }

  /** Trains on so many batches, or to the end of the epoch. */
  advance(batches: number): void {
    for (let i = 0; i < batches && !this.isFinished; i++) {
      this.trainBatch()
      if (this.next >= this.data.rows) {
        this.endEpoch()
        return
      }
    }
  }

  /** Scores the network as it is now on other rows. */
  outcome(scored: TrainingData): TrainingOutcome {
    const { epochs, divergedAt } = this
    if (divergedAt !== null) return { rmse: null, epochs, divergedAt, predictions: new Float64Array(0) }
    const predictions = this.predict(scored)
    const squares = predictions.reduce((sum, fare, i) => sum + (fare - scored.targets[i]!) ** 2, 0)
    const rmse = Math.sqrt(squares / scored.rows)
    // Weights may overflow in the last step: then no prediction is a number either.
    return Number.isFinite(rmse)
      ? { rmse, epochs, divergedAt, predictions }
      : { rmse: null, epochs, divergedAt: epochs.length, predictions: new Float64Array(0) }
  }

  /** The parameters themselves: of layer after layer the weights, an input at a time, and the biases. */
  get parameters(): Float32Array {
    return this.kernels.memory.subarray(this.at.parameters, this.at.parameters + this.network.size)
  }

  private trainBatch(): void {
    const { batch, learningRate, l2, beta1 = BETA1 } = this.settings
    const rows = this.rows.subarray(this.next, this.next + batch)
    this.squares += this.backward(rows)
    this.next += rows.length
    this.steps++
    const { parameters, gradient, mean, square } = this.at
    const step = learningRate / (1 - power(beta1, this.steps))
    const root = Math.sqrt(1 - power(0.999, this.steps))
    this.kernels.adam(parameters, gradient, mean, square, this.network.size, { l2, step, root, beta1 })
  }

  private endEpoch(): void {
    const rmse = Math.sqrt(this.squares / this.data.rows) * this.scale
    if (Number.isFinite(rmse)) this.epochs.push(rmse)
    else this.divergedAt = this.epochs.length + 1
    this.squares = 0
    this.next = 0
    this.rows = permutation(this.data.rows, this.order.fork(this.epochs.length))
  }

  /** Fills the gradient of the mean squared error over some rows; returns the sum of the squared errors, in units of the target. */
  private backward(rows: Uint32Array): number {
    const { kernels, at } = this
    const { memory } = kernels
    this.forward(this.data, rows)
    const { layers } = this.network
    const last = layers.length - 1
    const output = at.activations[last + 1]!
    const { width } = layers[last]!
    let squares = 0
    memory.fill(0, at.slopes[last]!, at.slopes[last]! + rows.length * width)
    rows.forEach((row, i) => {
      const error = memory[output + i * width]! - (this.data.targets[row]! - this.shift) / this.scale
      squares += error * error
      memory[at.slopes[last]! + i * width] = (2 * error) / rows.length
    })
    for (let l = last; l >= 0; l--) this.backwardLayer(layers[l]!, l, rows.length)
    return squares
  }

  private backwardLayer({ height, width, weights, bias }: Layer, l: number, rows: number): void {
    const { kernels, at } = this
    const [input, slope] = [at.activations[l]!, at.slopes[l]!]
    kernels.multiply(at.gradient + weights, input, slope, height, width, rows, 1, height)
    kernels.columnSums(at.gradient + bias, slope, rows, width)
    if (l === 0) return
    kernels.transpose(at.transposed, at.parameters + weights, height, width)
    kernels.multiply(at.slopes[l - 1]!, slope, at.transposed, rows, height, width, width, 1)
    kernels.gate(at.slopes[l - 1]!, input, rows * height)
  }

  private forward({ inputs, columns }: TrainingData, rows: Uint32Array): void {
    const { kernels, at } = this
    const { memory } = kernels
    const { layers } = this.network
    const first = layers[0]!
    rows.forEach((row, i) => {
      for (let d = 0; d < columns; d++) memory[at.activations[0]! + i * first.height + d] = inputs[row * columns + d]!
    })
    layers.forEach(({ height, width, weights, bias }, l) => {
      const [from, to] = [at.activations[l]!, at.activations[l + 1]!]
      kernels.multiply(to, from, at.parameters + weights, rows.length, width, height, height, 1)
      kernels.activate(to, at.parameters + bias, rows.length, width, l < layers.length - 1)
    })
  }

  private predict(scored: TrainingData): Float64Array {
    const predictions = new Float64Array(scored.rows)
    const { layers } = this.network
    const { width } = layers.at(-1)!
    for (let from = 0; from < scored.rows; from += SCORED_AT_ONCE) {
      const rows = Uint32Array.from({ length: Math.min(SCORED_AT_ONCE, scored.rows - from) }, (_, i) => from + i)
      this.forward(scored, rows)
      const output = this.at.activations[layers.length]!
      rows.forEach((row, i) => {
        predictions[row] = this.shift + this.scale * this.kernels.memory[output + i * width]!
      })
    }
    return predictions
  }
}

/** bᵗ by repeated multiplication: Math.pow differs in its last digit from one engine to another. */
function power(base: number, exponent: number): number {
  let [result, factor, left] = [1, base, exponent]
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor
    factor *= factor
  }
  return result
}

function checked({ rows, columns, inputs, targets }: TrainingData, settings: TrainingSettings): void {
  const { learningRate, l2, batch, epochs, beta1 = BETA1 } = settings
  if (rows < 1 || targets.length !== rows || inputs.length !== rows * columns)
    throw new RangeError('There are no rows to train on, or their features do not match them.')
  if (!(learningRate > 0 && Number.isFinite(learningRate))) throw new RangeError('The learning rate must be a number above 0.')
  if (!(l2 >= 0 && Number.isFinite(l2))) throw new RangeError('The L2 penalty must be a number of at least 0.')
  if (!(beta1 >= 0 && beta1 < 1)) throw new RangeError('β₁ must be at least 0 and below 1.')
  if (!(Number.isInteger(batch) && batch >= 1 && batch <= 4096)) throw new RangeError('A batch must have from 1 to 4096 rows.')
  if (!(Number.isInteger(epochs) && epochs >= 1)) throw new RangeError('There must be at least one epoch.')
}
