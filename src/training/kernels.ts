import { KERNEL_BYTES } from './kernelBytes'
import { scriptKernels } from './scriptKernels'

/**
 * The inner loops of training, over one memory of single-precision numbers. Places and strides count numbers, widths are multiples of 4.
 * Each element is computed by the same operations in the same order by every implementation: all give the same bits.
 */
export interface Kernels {
  readonly id: 'wasm' | 'script'
  readonly memory: Float32Array
  /** C = A · B, with C m × n and B k × n row by row; element (i, q) of A stands at a + i · aRow + q · aColumn. Summed in the order of q. */
  multiply(c: number, a: number, b: number, m: number, n: number, k: number, aRow: number, aColumn: number): void
  /** out = wᵀ, for w rows × columns. */
  transpose(out: number, w: number, rows: number, columns: number): void
  /** Adds the bias to every row and, if asked, cuts off below 0. Keeps NaN. */
  activate(z: number, bias: number, rows: number, width: number, rectify: boolean): void
  /** g = 0 where the unit did not fire. */
  gate(g: number, activation: number, count: number): void
  /** out[j] = Σ_i g[i, j], in the order of i. */
  columnSums(out: number, g: number, rows: number, width: number): void
  /**
   * One step of Adam (β 0.9 and 0.999, ε 1e-8) with the L2 penalty in the gradient: g ← g + l2 · w, m ← 0.9 m + 0.1 g, v ← 0.999 v + 0.001 g²,
   * w ← w − step · m / (√v / root + ε), with step = rate / (1 − 0.9ᵗ) and root = √(1 − 0.999ᵗ). Source: Kingma & Ba (2015), algorithm 1.
   */
  adam(w: number, g: number, m: number, v: number, count: number, l2: number, step: number, root: number): void
}

const PAGE_BYTES = 65_536

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly multiply: (...places: number[]) => void
  readonly transpose: (...places: number[]) => void
  readonly activate: (...places: number[]) => void
  readonly gate: (...places: number[]) => void
  readonly columnSums: (...places: number[]) => void
  readonly adam: (...places: number[]) => void
}

const bytes = (): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(KERNEL_BYTES), (character) => character.charCodeAt(0))

let compiled: Promise<WebAssembly.Module | null> | undefined

/** The compiled kernels; null where WebAssembly, or its 128-bit vectors, are missing. */
function compile(): Promise<WebAssembly.Module | null> {
  compiled ??= (async () => {
    const code = bytes()
    if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) return null
    return WebAssembly.compile(code)
  })()
  return compiled
}

/** The fastest kernels that run here, with room for `size` numbers. */
export async function loadKernels(size: number): Promise<Kernels> {
  const module = await compile()
  return module ? wasmKernels(module, size) : scriptKernels(size)
}

async function wasmKernels(module: WebAssembly.Module, size: number): Promise<Kernels> {
  const instance = await WebAssembly.instantiate(module)
  const exports = instance.exports as unknown as Exports
  const { memory } = exports
  // The first page may hold data of the module's own.
  const start = PAGE_BYTES
  memory.grow(Math.ceil((size * 4) / PAGE_BYTES) + 1)
  const at = (place: number) => start + place * 4
  return {
    id: 'wasm',
    memory: new Float32Array(memory.buffer, start, size),
    multiply: (c, a, b, m, n, k, aRow, aColumn) => exports.multiply(at(c), at(a), at(b), m, n, k, aRow, aColumn),
    transpose: (out, w, rows, columns) => exports.transpose(at(out), at(w), rows, columns),
    activate: (z, bias, rows, width, rectify) => exports.activate(at(z), at(bias), rows, width, Number(rectify)),
    gate: (g, activation, count) => exports.gate(at(g), at(activation), count),
    columnSums: (out, g, rows, width) => exports.columnSums(at(out), at(g), rows, width),
    adam: (w, g, m, v, count, l2, step, root) => exports.adam(at(w), at(g), at(m), at(v), count, l2, step, root),
  }
}
