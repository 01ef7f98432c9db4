import { KERNEL_BYTES } from './kernelBytes'
import type { Kernels } from './kernels'
import { scriptKernels } from './scriptKernels'

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
    adam: (w, g, m, v, count, { l2, step, root, beta1 }) =>
      exports.adam(at(w), at(g), at(m), at(v), count, l2, step, root, beta1, 1 - beta1),
  }
}
