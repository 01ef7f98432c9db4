import type { Problem } from './problem'

export const threeBumps = {
  id: 'bayesopt_notebook',
  name: 'Three bumps',
  tex: String.raw`f(x) = e^{-(x-2)^2} + e^{-(x-6)^2/10} + \frac{1}{x^2+1}`,
  source:
    'The target of the visual tour of the bayes_opt package: bayesian-optimization/BayesianOptimization, examples/visualization.ipynb',
  lesson: 'A wide bump is found at once; the best one is narrow and stands in its shade.',
  goal: 'maximize',
  space: [{ label: 'x', low: -2, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [0.2016616698083487, 1.4018971812898666],
  optimum: { value: 1.4018971812898666, at: [[2.000874343188643]] },
  noise: { kind: 'gaussian', max: 0.3 },
  evaluate: (x: number) => Math.exp(-((x - 2) ** 2)) + Math.exp(-((x - 6) ** 2) / 10) + 1 / (x ** 2 + 1),
} as const satisfies Problem
