import { describe, expect, it } from 'vitest'
import { choleskyInOrder, coarseToFine } from '../numerics/choleskyInOrder'
import { linspace, toPoints } from '../numerics/points'
import { seeded } from '../numerics/random'
import { kernelOf, largestDifference } from '../testSupport'
import { condition, type GaussianProcess, jointCovariance, predict } from './gaussianProcess'
import { drawTurning, type TurningDraw, turned } from './jointDraws'
import { kernelIds } from './kernels'

const line = (count: number) =>
  toPoints(
    1,
    Array.from(linspace(0, 1, count), (x) => [x]),
  )

/** Thirty observations of a smooth function, two of them at one place. */
function conditioned(kind: string, noiseVariance: number): GaussianProcess {
  const X = Array.from({ length: 30 }, (_, i) => [i === 29 ? 0.5 : (i * 0.37) % 1])
  return condition(
    { covariance: kernelOf(kind, { variance: 2, lengthscale: 0.2 }), noiseVariance, mean: 0.5 },
    1,
    X,
    X.map(([x]) => Math.sin(6 * x!)),
  )
}

describe.each(kernelIds)('draws under the kernel %s', (kind) => {
  it.each([0.01, 1e-6, 0])('have the joint covariance of the posterior, noise variance %s', (noise) => {
    const joint = jointCovariance(conditioned(kind, noise), line(101))
    const columns = choleskyInOrder(joint, coarseToFine(101), 1e-12 * 2)
    const again = new Float64Array(101 * 101)
    for (const column of columns)
      if (column) for (let i = 0; i < 101; i++) for (let j = 0; j < 101; j++) again[i * 101 + j]! += column[i]! * column[j]!
    expect(largestDifference(again, joint)).toBeLessThan(1e-8 * 2)
  })

  it('are numbers even for duplicates without noise', () => {
    const draw = drawTurning(conditioned(kind, 0), line(101))(seeded(1))
    expect(turned(draw, 1).every(Number.isFinite)).toBe(true)
  })
})

describe('functions that turn', () => {
  const process = condition(
    { covariance: kernelOf('rbf', { lengthscale: 0.3 }), noiseVariance: 0.05, mean: 1 },
    1,
    [[0.2], [0.6]],
    [2, -1],
  )
  const points = line(5)
  const make = drawTurning(process, points)
  const DRAWS = 20_000
  const draws = Array.from({ length: DRAWS }, (_, k) => make(seeded(3).fork(k)))
  const { mean } = predict(process, points)
  const joint = jointCovariance(process, points)

  /** Averages of (f_s(i) − μ(i)) (f_t(j) − μ(j)) over the draws, row-major. */
  const moments = (s: number, t: number) => {
    const out = new Float64Array(25)
    for (const draw of draws) {
      const [f, g] = [turned(draw, s), turned(draw, t)]
      for (let i = 0; i < 5; i++) for (let j = 0; j < 5; j++) out[i * 5 + j]! += ((f[i]! - mean[i]!) * (g[j]! - mean[j]!)) / DRAWS
    }
    return out
  }
  /** Five standard errors of a product of two values of s.d. 1 or less. */
  const TOLERANCE = 5 * Math.sqrt(2 / DRAWS)

  it.each([0, 0.7, 2.5, 4])('are at every moment draws with the right mean and covariance: t = %s', (t) => {
    const average = new Float64Array(5)
    for (const draw of draws) {
      const f = turned(draw, t)
      for (let i = 0; i < 5; i++) average[i]! += f[i]! / DRAWS
    }
    expect(largestDifference(average, mean)).toBeLessThan(5 / Math.sqrt(DRAWS))
    expect(largestDifference(moments(t, t), joint)).toBeLessThan(TOLERANCE)
  })

  it('are independent draws a quarter turn later, and the mirror images half a turn later', () => {
    expect(largestDifference(moments(0.3, 0.3 + Math.PI / 2), new Float64Array(25))).toBeLessThan(TOLERANCE)
    const [first] = draws as [TurningDraw]
    const mirrored = turned(first, 1).map((value, i) => 2 * mean[i]! - value)
    expect(largestDifference(turned(first, 1 + Math.PI), mirrored)).toBeLessThan(1e-12)
  })

  it('pass through what is known without noise', () => {
    const exact = condition({ covariance: kernelOf('rbf'), noiseVariance: 0, mean: 0 }, 1, [[0.25], [0.75]], [3, -2])
    for (let seed = 0; seed < 20; seed++) {
      const f = turned(drawTurning(exact, line(101))(seeded(seed)), seed)
      expect([f[25], f[75]]).toEqual([expect.closeTo(3, 4), expect.closeTo(-2, 4)])
    }
  })

  it('move a little when a length-scale does: a stream stays the same chance', () => {
    const under = (lengthscale: number) =>
      turned(
        drawTurning(
          condition({ covariance: kernelOf('rbf', { lengthscale }), noiseVariance: 0, mean: 0 }, 1, [], []),
          line(201),
        )(seeded(5)),
        1,
      )
    for (const lengthscale of [0.1, 0.2, 0.5])
      expect(largestDifference(under(lengthscale), under(lengthscale * 1.001))).toBeLessThan(0.05)
  })
})
