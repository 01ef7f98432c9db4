import type { Problem } from './problem'

export const brokenSensor = {
  id: 'broken_sensor',
  name: 'Broken on the left',
  tex: String.raw`f(x) = \sqrt{x-3}\,\sin x`,
  source: 'Ours: a function that a third of its search space breaks',
  lesson: 'Below x = 3 every evaluation fails. A failure still costs one, and the search must learn from it and go on.',
  goal: 'maximize',
  space: [{ label: 'x', low: 0, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-1.44, 2.214635051438382],
  optimum: { value: 2.214635051438382, at: [[7.954558292572917]] },
  noise: { kind: 'gaussian', max: 0.5 },
  evaluate: (x: number) => {
    if (x < 3) throw new RangeError('the square root of a negative number is undefined')
    return Math.sqrt(x - 3) * Math.sin(x)
  },
} as const satisfies Problem
