import { expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { correlationAround } from './correlation'
import { bindCovariance } from './covariance'

const around = (covariance: Parameters<typeof bindCovariance>[0], x: number, others: readonly number[]) =>
  Array.from(
    correlationAround(
      bindCovariance(covariance, 1),
      [x],
      toPoints(
        1,
        others.map((other) => [other]),
      ),
    ),
  )

it('is 1 at the place itself and e^(−½) one length-scale of a squared exponential away, whatever the signal variance', () => {
  const [at, left, right] = around({ kind: 'rbf', variance: 1e-200, lengthscale: 0.3 }, 0.5, [0.5, 0.2, 0.8])
  expect(at).toBeCloseTo(1, 14)
  expect(left).toBeCloseTo(Math.exp(-0.5), 14)
  expect(right).toBeCloseTo(Math.exp(-0.5), 14)
})

it('is 1 again after a whole period', () => {
  expect(around({ kind: 'periodic', variance: 3, lengthscale: 0.6, period: 0.25 }, 0.1, [0.35])[0]).toBeCloseTo(1, 12)
})

it('is that of a straight line through the origin: 1 on the same side, −1 on the other, and none where nothing varies', () => {
  const line = { kind: 'linear', variance: 2, sigma0: 0 }
  const [same, other] = around(line, 0.5, [2, -0.1])
  expect(same).toBeCloseTo(1, 14)
  expect(other).toBeCloseTo(-1, 14)
  expect(around(line, 0.5, [0])).toEqual([Number.NaN])
  expect(around(line, 0, [1])).toEqual([Number.NaN])
})

it('says that white noise at one place knows nothing of another', () => {
  const tree = {
    kind: 'sum',
    children: [
      { kind: 'rbf', variance: 1, lengthscale: 0.3 },
      { kind: 'white', variance: 3 },
    ],
  }
  expect(around(tree, 0.5, [0.5])[0]).toBeCloseTo(0.25, 14)
})
