import { hartmannFunction } from './hartmannFunction'
import type { Problem } from './problem'

const steepness = [
  [10, 3, 17, 3.5, 1.7, 8],
  [0.05, 10, 17, 0.1, 8, 14],
  [3, 3.5, 1.7, 10, 17, 8],
  [17, 8, 0.05, 10, 0.1, 14],
]

const centres = [
  [0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886],
  [0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991],
  [0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.665],
  [0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381],
]

export const hartmann6 = {
  id: 'hartmann6',
  name: 'Hartmann, 6 dimensions',
  source:
    'Hartman (1973), Naval Research Logistics Quarterly 20:569–576; Dixon & Szegö (1978), Towards Global Optimization 2; sfu.ca/~ssurjano/hart6.html',
  lesson: 'In six dimensions a grid with only two places per axis already costs 64 evaluations.',
  range: [-3.3223680114155147, -2.812450543968648e-8],
  optimum: {
    value: -3.3223680114155147,
    at: [
      [0.20168951100670543, 0.15001069182345797, 0.476873974221897, 0.2753324304940561, 0.31165161660011326, 0.6573005340656203],
    ],
  },
  ...hartmannFunction(steepness, centres),
} as const satisfies Problem
