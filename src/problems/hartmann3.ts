import { hartmannFunction } from './hartmannFunction'
import type { Problem } from './problem'

const steepness = [
  [3, 10, 30],
  [0.1, 10, 35],
  [3, 10, 30],
  [0.1, 10, 35],
]

const centres = [
  [0.3689, 0.117, 0.2673],
  [0.4699, 0.4387, 0.747],
  [0.1091, 0.8732, 0.5547],
  [0.03815, 0.5743, 0.8828],
]

export const hartmann3 = {
  id: 'hartmann3',
  name: 'Hartmann, 3 dimensions',
  source:
    'Hartman (1973), Naval Research Logistics Quarterly 20:569–576; Dixon & Szegö (1978), Towards Global Optimization 2. In sfu.ca/~ssurjano/hart3.html the centre 0.03815 is rounded to 0.0381',
  lesson: 'The first coordinate matters far less than the third: each needs its own length-scale.',
  range: [-3.862782147820756, -0.00003772718514163327],
  optimum: { value: -3.862782147820756, at: [[0.11461433858967197, 0.5556488499718569, 0.8525469535208658]] },
  ...hartmannFunction(steepness, centres),
} as const satisfies Problem
