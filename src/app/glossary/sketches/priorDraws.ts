import { scene } from '../../../lessons/scenes'
import { pivotedCholesky } from '../../../numerics/linalg'
import { linspace, toPoints } from '../../../numerics/points'
import { seeded } from '../../../numerics/random'
import { gpDraw } from '../../../problems/gpDraw'
import { covarianceOf } from '../../../search/kernelFor'
import { jointCovariance, priorProcess } from '../../../surrogate/gaussianProcess'
import type { Covariance } from '../../../surrogate/kernels/kernel'
import { extentOf, type Mark, once, type Sketch } from './sketch'

const PLACES = 121
const DRAWS = ['bayesian', 'random', 'grid'] as const

/** Three functions drawn jointly from the prior of a kernel over the axis from 0 to 1, by a fixed seed. */
function drawn(covariance: Covariance): Mark[] {
  const x = linspace(0, 1, PLACES)
  const points = toPoints(
    1,
    Array.from(x, (place) => [place]),
  )
  const joint = jointCovariance(priorProcess({ covariance, noiseVariance: 0, mean: 0 }, 1), points)
  const columns = pivotedCholesky(joint, PLACES, 1e-10)
  const random = seeded(4)
  return DRAWS.map((look) => {
    const weights = columns.map(() => random.normal())
    return {
      as: 'line',
      look,
      points: Array.from(
        x,
        (place, i) => [place, columns.reduce((sum, column, k) => sum + weights[k]! * column[i]!, 0)] as const,
      ),
    }
  })
}

/** What curves look like under a kernel, with what its settings are beside those it begins with. */
export function priorDraws(says: string, kind: string, settings: Readonly<Record<string, number>> = {}): Sketch {
  const covariance: Covariance = { ...covarianceOf(kind, gpDraw), ...settings }
  return {
    says,
    scene: scene({ blackBox: 'gp_draw', model: { standardize: false, covariance }, view: { truth: false } }),
    frames: once(() => {
      const marks = drawn(covariance)
      const values = marks.flatMap((mark) => (mark.as === 'line' ? mark.points.map(([, y]) => y) : []))
      const reach = extentOf(values)
      return [{ x: [0, 1], y: reach[1] - reach[0] > 0.2 ? reach : [-1, 1], marks }]
    }),
  }
}
