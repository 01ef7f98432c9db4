import { toPoints } from '../src/numerics/points'
import { seeded } from '../src/numerics/random'
import { append, condition, type Prior } from '../src/surrogate/gaussianProcess'
import { gridPosterior, grownPosterior } from '../src/surrogate/gridPosterior'
import { genericPosterior } from './genericPosterior'
import { median } from './median'

const prior: Prior = { covariance: { kind: 'rbf', variance: 1, lengthscale: [0.3, 0.3] }, noiseVariance: 1e-4, mean: 0 }

/** Another length-scale every time, as in a drag: no kernel value is known from before. */
const dragged = (turn: number): Prior => ({
  ...prior,
  covariance: { kind: 'rbf', variance: 1, lengthscale: [0.3 + 0.001 * (turn % 7), 0.3] },
})

function data(n: number) {
  const random = seeded(n)
  const X = Array.from({ length: n }, () => [random.uniform(), random.uniform()])
  return { X, y: X.map(([a, b]) => Math.sin(5 * a!) * Math.cos(4 * b!)) }
}

const places = Array.from({ length: 10_000 }, (_, i) => [(i % 100) / 99, Math.floor(i / 100) / 99])

/** Posterior mean and s.d. over 10,000 places with n observations, ours and by ml-matrix alone. */
export function posteriorOverGrid(n: number) {
  const { X, y } = data(n)
  const points = toPoints(2, places)
  let turn = 0
  const ours = () => {
    const process = condition(dragged(turn++), 2, X, y)
    return gridPosterior(points, process)
  }
  return { ours: median(ours), generic: n <= 50 ? median(() => genericPosterior(prior, X, y, places)) : null }
}

/** One more observation on a grid of 10,000 places: a row appended, or everything built again. */
export function appendedObservation(n: number) {
  const { X, y } = data(n + 1)
  const points = toPoints(2, places)
  const before = condition(prior, 2, X.slice(0, n), y.slice(0, n))
  grownPosterior(points, before)
  let turn = 0
  const appended = () => {
    const process = append(before, [X[n]![0]! + 1e-6 * turn++, X[n]![1]!], y[n]!)
    return grownPosterior(points, process)
  }
  const rebuilt = () => {
    const process = condition(dragged(turn++), 2, X, y)
    return gridPosterior(points, process)
  }
  return { appended: median(appended), rebuilt: median(rebuilt) }
}
