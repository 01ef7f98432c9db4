import { pchip } from '../../numerics/pchip'
import { keptByContent } from '../keptByContent'
import { dimensionOf, type OwnAxis } from '../ownAxis'
import type { Problem } from '../problem'
import { fromUnit, toUnit } from '../searchSpace'

/** A point that a drawn curve goes through: how far along the axis, from 0 to 1, and the value there. */
export type Knot = readonly [along: number, value: number]

/** A black box with one input whose curve somebody has drawn. */
export interface DrawnSource {
  readonly kind: 'drawn'
  readonly axis: OwnAxis
  /** From 0 to 1 along the axis, strictly increasing. On a log axis equal steps are equal ratios. */
  readonly knots: readonly Knot[]
  /** What the value is called, with its unit. */
  readonly output?: string | undefined
  readonly goal: Problem['goal']
}

/**
 * The black box of a drawn curve, PCHIP through its knots. As that is monotone between them, range and optimum are those of the knots, exactly.
 */
export const drawnProblem = keptByContent(({ axis, knots, output = 'f', goal }: DrawnSource): Problem => {
  const dimension = dimensionOf(axis)
  const values = knots.map(([, value]) => value)
  const range = [Math.min(...values), Math.max(...values)] as const
  const best = goal === 'minimize' ? range[0] : range[1]
  const curve = pchip(
    knots.map(([along]) => along),
    values,
  )
  return {
    id: 'drawn',
    name: 'A curve of your own',
    tex: String.raw`f(x) = \text{PCHIP through } ${knots.length} \text{ knots}`,
    source: 'Yours',
    lesson: `Drawn through ${knots.length} knots. Between them PCHIP, the cubic of Fritsch and Carlson, never overshoots: the best value is that of a knot.`,
    goal,
    space: [dimension],
    output,
    range,
    optimum: { value: best, at: knots.filter(([, value]) => value === best).map(([along]) => [fromUnit(dimension, along)]) },
    noise: { kind: 'gaussian', max: (range[1] - range[0]) / 4 || 1 },
    evaluate: (x) => curve(toUnit(dimension, x)),
  }
})
