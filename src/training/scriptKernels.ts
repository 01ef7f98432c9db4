import type { AdamStep, Kernels } from './kernels'

const { fround, sqrt } = Math

/** The kernels without WebAssembly: blocked loops in single precision, for browsers without vectors and as the measure of the fast ones. */
export function scriptKernels(size: number): Kernels {
  const memory = new Float32Array(size)
  return {
    id: 'script',
    memory,
    multiply: (c, a, b, m, n, k, aRow, aColumn) => multiply(memory, c, a, b, m, n, k, aRow, aColumn),
    transpose(out, w, rows, columns) {
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) memory[out + j * rows + i] = memory[w + i * columns + j]!
    },
    activate(z, bias, rows, width, rectify) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < width; j++) {
          const sum = fround(memory[z + i * width + j]! + memory[bias + j]!)
          memory[z + i * width + j] = rectify && sum < 0 ? 0 : sum
        }
      }
    },
    gate(g, activation, count) {
      for (let j = 0; j < count; j++) if (!(memory[activation + j]! > 0)) memory[g + j] = 0
    },
    columnSums(out, g, rows, width) {
      memory.fill(0, out, out + width)
      for (let i = 0; i < rows; i++) for (let j = 0; j < width; j++) memory[out + j]! += memory[g + i * width + j]!
    },
    adam: (w, g, m, v, count, by) => adam(memory, w, g, m, v, count, by),
  }
}

/** Two rows and four columns at a time: eight sums in registers. */
function multiply(
  memory: Float32Array,
  c: number,
  a: number,
  b: number,
  m: number,
  n: number,
  k: number,
  aRow: number,
  aColumn: number,
): void {
  for (let j = 0; j < n; j += 4) {
    let i = 0
    for (; i + 2 <= m; i += 2) {
      let [c00, c01, c02, c03, c10, c11, c12, c13] = [
        fround(0),
        fround(0),
        fround(0),
        fround(0),
        fround(0),
        fround(0),
        fround(0),
        fround(0),
      ]
      let p = a + i * aRow
      let q = b + j
      for (let s = 0; s < k; s++) {
        const [b0, b1, b2, b3] = [memory[q]!, memory[q + 1]!, memory[q + 2]!, memory[q + 3]!]
        const [x, y] = [memory[p]!, memory[p + aRow]!]
        c00 = fround(c00 + fround(x * b0))
        c01 = fround(c01 + fround(x * b1))
        c02 = fround(c02 + fround(x * b2))
        c03 = fround(c03 + fround(x * b3))
        c10 = fround(c10 + fround(y * b0))
        c11 = fround(c11 + fround(y * b1))
        c12 = fround(c12 + fround(y * b2))
        c13 = fround(c13 + fround(y * b3))
        p += aColumn
        q += n
      }
      const out = c + i * n + j
      memory[out] = c00
      memory[out + 1] = c01
      memory[out + 2] = c02
      memory[out + 3] = c03
      memory[out + n] = c10
      memory[out + n + 1] = c11
      memory[out + n + 2] = c12
      memory[out + n + 3] = c13
    }
    for (; i < m; i++) {
      for (let column = j; column < j + 4; column++) {
        let sum = fround(0)
        for (let s = 0; s < k; s++) sum = fround(sum + fround(memory[a + i * aRow + s * aColumn]! * memory[b + s * n + column]!))
        memory[c + i * n + column] = sum
      }
    }
  }
}

const [KEEP_SQUARE, TAKE_SQUARE, LEAST] = [0.999, 0.001, 1e-8].map(fround) as [number, number, number]

function adam(
  memory: Float32Array,
  w: number,
  g: number,
  m: number,
  v: number,
  count: number,
  { l2, step, root, beta1 }: AdamStep,
): void {
  const [penalty, size, correction] = [fround(l2), fround(step), fround(root)]
  const [keep, take] = [fround(beta1), fround(1 - beta1)]
  for (let j = 0; j < count; j++) {
    const weight = memory[w + j]!
    const slope = fround(memory[g + j]! + fround(penalty * weight))
    const mean = fround(fround(keep * memory[m + j]!) + fround(take * slope))
    const square = fround(fround(KEEP_SQUARE * memory[v + j]!) + fround(TAKE_SQUARE * fround(slope * slope)))
    memory[m + j] = mean
    memory[v + j] = square
    const scale = fround(fround(fround(sqrt(square)) / correction) + LEAST)
    memory[w + j] = fround(weight - fround(fround(size * mean) / scale))
  }
}
