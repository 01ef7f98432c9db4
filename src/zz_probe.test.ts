import { it } from 'vitest'
import { linspace, toPoints } from './numerics/points'
import { seeded } from './numerics/random'
import { condition, predict } from './surrogate/gaussianProcess'
import { kernelIds } from './surrogate/kernels'
it('probe', () => {
  const grid = toPoints(1, Array.from(linspace(0, 1, 201), (x) => [x]))
  for (const kind of kernelIds) for (const l of [0.1, 0.2, 0.5]) {
    let zero = 0, worst0 = 0, worstJ = 0, n = 0
    for (let s = 0; s < 200; s++) {
      const r = seeded(s)
      const m = 3 + Math.floor(r.uniform() * 12)
      const X = Array.from({ length: m }, () => [r.uniform()])
      const y = X.map(([x]) => Math.sin(6 * x!))
      X.push(X[1]!); y.push(y[1]! + 0.5)
      const g = condition({ covariance: { kind, variance: 1, lengthscale: l }, noiseVariance: 0, mean: 0 }, 1, X, y)
      const w = Math.max(...predict(g, grid).mean.map(Math.abs))
      n++
      if (g.jitter === 0) { zero++; worst0 = Math.max(worst0, w) } else worstJ = Math.max(worstJ, w)
    }
    console.log(kind, l, 'jitter 0 in', zero, '/', n, 'worst |mean|', worst0.toExponential(2), 'with jitter', worstJ.toExponential(2))
  }
}, 100000)
