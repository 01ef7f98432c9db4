import type { Random } from '../numerics/random'

/** One layer's places in the memory of parameters: weights inputs × outputs row by row, then one bias an output. */
export interface Layer {
  /** Numbers of inputs and outputs, and both rounded up to multiples of 4; what is added stays 0. */
  readonly inputs: number
  readonly outputs: number
  readonly width: number
  readonly height: number
  readonly weights: number
  readonly bias: number
}

/** A fully connected network: its layers, and how many numbers its parameters take. */
export interface Network {
  readonly layers: readonly Layer[]
  readonly size: number
}

const padded = (width: number): number => Math.ceil(width / 4) * 4

/** The network inputs → hidden… → 1. Throws RangeError for a width that is not a whole number from 1 to 4096. */
export function networkOf(inputs: number, hidden: readonly number[]): Network {
  const widths = [inputs, ...hidden, 1]
  const wrong = widths.find((width) => !(Number.isInteger(width) && width >= 1 && width <= 4096))
  if (wrong !== undefined) throw new RangeError(`A layer must have from 1 to 4096 units, not ${wrong}.`)
  let size = 0
  const layers = hidden.concat(1).map((outputs, l): Layer => {
    const [height, width] = [padded(widths[l]!), padded(outputs)]
    const layer = { inputs: widths[l]!, outputs, height, width, weights: size, bias: size + height * width }
    size = layer.bias + width
    return layer
  })
  return { layers, size }
}

/**
 * Weights and biases to start from: uniform on ±1/√inputs, which is PyTorch's default for a linear layer (Kaiming uniform with a = √5).
 * Source: torch.nn.Linear.reset_parameters.
 */
export function initialize({ layers }: Network, parameters: Float32Array, random: Random): void {
  parameters.fill(0)
  layers.forEach(({ inputs, outputs, width, weights, bias }, l) => {
    const reach = 1 / Math.sqrt(inputs)
    const stream = random.fork(l)
    const draw = () => (2 * stream.uniform() - 1) * reach
    for (let i = 0; i < inputs; i++) for (let j = 0; j < outputs; j++) parameters[weights + i * width + j] = draw()
    for (let j = 0; j < outputs; j++) parameters[bias + j] = draw()
  })
}
