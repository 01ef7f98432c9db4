import * as fc from 'fast-check'
import { it } from 'vitest'
import { column } from '../../numerics/testSupport/matrix'
import { expectPrinted, indexed } from '../../numerics/testSupport/printed'
import type { Scope } from '../../numerics/testSupport/texEvaluate'
import { between } from '../../testSupport'
import { kernels } from '.'
import type { Covariance, Kernel } from './kernel'

const list: readonly Kernel[] = kernels
const DIM = 2

interface Arguments {
  readonly same: boolean
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  readonly signalSd: number
  readonly lengthscale: number
  readonly shapes: readonly number[]
}

const argumentsOf = (kernel: Kernel): fc.Arbitrary<Arguments> =>
  fc.record({
    same: fc.boolean(),
    a: fc.tuple(between(-1, 1), between(-1, 1)),
    b: fc.tuple(between(-1, 1), between(-1, 1)),
    signalSd: between(0.2, 3),
    lengthscale: between(0.3, 2),
    shapes: fc.tuple(...kernel.shapes.map(({ range: [low, high] }) => between(low, high))) as fc.Arbitrary<number[]>,
  })

/** What the symbols of a kernel's formula stand for; k is what the code computes for these arguments. */
function scopeOf(kernel: Kernel, { same, a, b: other, signalSd, lengthscale, shapes }: Arguments): Scope {
  const b = same ? a : other
  const covariance: Covariance = {
    kind: kernel.id,
    variance: signalSd ** 2,
    ...(kernel.lengthscale && { lengthscale }),
    ...Object.fromEntries(kernel.shapes.map(({ path }, i) => [path, shapes[i]!])),
  }
  const bound = kernel.bind(covariance, DIM)
  const k = bound.gradient(a, b, same, new Float64Array(bound.paths.length), 0)
  return {
    k: () => k,
    r: Math.hypot(a[0] - b[0], a[1] - b[1]) / lengthscale,
    x: column(a),
    "x'": column(b),
    i: 1,
    j: same ? 1 : 2,
    δ: (i, j) => Number(i === j),
    'over d': { list: [1, 2] },
    D: DIM,
    σ_f: signalSd,
    ℓ: lengthscale,
    ...Object.fromEntries(kernel.shapes.map(({ symbol }, i) => [indexed(symbol), shapes[i]!])),
  }
}

it.each(list)('$name: the formula printed is the covariance computed', (kernel) => {
  expectPrinted(kernel.tex, argumentsOf(kernel), (args) => scopeOf(kernel, args))
})
