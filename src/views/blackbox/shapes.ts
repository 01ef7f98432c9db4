import type { blackbox } from '../../language/en/blackbox'
import type { DrawnSource, Knot } from '../../problems/drawn/drawnProblem'

interface Shape {
  readonly id: keyof typeof blackbox.shapes
  readonly knots: readonly Knot[]
}

/** Curves to start from; the first is what an empty sheet shows. */
export const shapes: readonly [Shape, ...Shape[]] = [
  {
    id: 'twoHills',
    knots: [
      [0, 1],
      [0.2, 6],
      [0.45, 2],
      [0.75, 9],
      [1, 3],
    ],
  },
  {
    id: 'oneHill',
    knots: [
      [0, 0],
      [0.35, 3],
      [0.6, 9],
      [0.85, 4],
      [1, 1],
    ],
  },
  {
    id: 'cliff',
    knots: [
      [0, 2],
      [0.5, 7],
      [0.6, 8],
      [0.63, 1],
      [1, 1],
    ],
  },
  {
    id: 'peak',
    knots: [
      [0, 2],
      [0.6, 2],
      [0.7, 2.2],
      [0.75, 9],
      [0.8, 2.2],
      [1, 2],
    ],
  },
  {
    id: 'ripple',
    knots: [
      [0, 3],
      [0.14, 6],
      [0.28, 2.5],
      [0.42, 7],
      [0.56, 3],
      [0.7, 8.5],
      [0.84, 4],
      [1, 6],
    ],
  },
]

/** The curve that nobody has drawn yet. */
export const FIRST_DRAWN: DrawnSource = {
  kind: 'drawn',
  axis: { name: 'x', low: 0, high: 1 },
  knots: shapes[0].knots,
  output: 'f',
  goal: 'maximize',
}
