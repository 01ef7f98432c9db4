import { type Article, seenIn } from '../article'
import { bell } from '../sketches/curves'
import { plane } from '../sketches/plane'
import { manyRuns, oneRun } from '../sketches/progress'

const three = [
  { id: 'bayesian', look: 'bayesian', label: 'Bayesian' },
  { id: 'random', look: 'random', dash: 'dotted', label: 'random' },
  { id: 'grid', look: 'grid', dash: 'dashed', label: 'grid' },
] as const

const regrets = oneRun(
  'The regret of three searches after every evaluation: Bayesian optimization, random search, grid search.',
  three,
)
const target = oneRun('The regret of three searches, and the target that counts as good enough.', three, 1)
const every = manyRuns('The regret of eight runs of random search, each with other luck.', 'every run')
const quartiles = manyRuns('The median of 24 runs of random search, and the band between their quartiles.', 'quartiles')
const random = plane('25 random places: 25 different values of each input.', 'importance', { id: 'random', look: 'random' })
const grid = plane('25 places of a grid: only five different values of each input.', 'importance', { id: 'grid', look: 'grid' })
const model = plane('25 places chosen one after the other: close together where it is good.', 'importance', {
  id: 'bayesian',
  look: 'next',
})

/** Words of searches, and of how they compare. */
export const ofSearches: Readonly<Record<string, Article>> = {
  searchStrategy: { formula: String.raw`x_{n+1} = s(x_1, y_1, \ldots, x_n, y_n)`, sketch: random, seen: seenIn.lanes },
  bayesianOptimization: { formula: String.raw`x_{n+1} = \arg\max_x a(x)`, sketch: model, seen: seenIn.plot },
  collapse: { formula: String.raw`N = m^d`, sketch: grid, seen: seenIn.race },
  bestValue: { formula: String.raw`f^+ = \max_i y_i`, sketch: regrets, seen: seenIn.progress },
  regret: { formula: String.raw`R = f^* - f(x^+)`, sketch: regrets, seen: seenIn.progress },
  run: { formula: null, sketch: every, seen: seenIn.race },
  seeds: { formula: null, sketch: every, seen: seenIn.race },
  firstSeed: { formula: null, sketch: every, seen: seenIn.race },
  median: { formula: String.raw`P(R \le q_{50}) = \frac12`, sketch: quartiles, seen: seenIn.race },
  quartile: { formula: String.raw`P(R \le q_{25}) = \frac14`, sketch: quartiles, seen: seenIn.race },
  confidenceInterval: {
    formula: String.raw`\frac{\hat p + \frac{z^2}{2n} \pm z\sqrt{\frac{\hat p(1-\hat p)}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}}`,
    sketch: bell('95 % of a bell lie within 1.96 standard deviations of its middle.', -1.96, 1.96),
    seen: seenIn.race,
  },
  winRate: { formula: String.raw`w = \frac{n_{\mathrm{won}}}{n}`, sketch: regrets, seen: seenIn.race },
  target: { formula: String.raw`R \le t`, sketch: target, seen: seenIn.race },
  evaluationsToTarget: { formula: String.raw`\min_i \{ i : R_i \le t \}`, sketch: target, seen: seenIn.race },
  gap: { formula: String.raw`\frac{f_0 - f_n}{f_0 - f^*}`, sketch: regrets, seen: seenIn.race },
  pairedTest: { formula: String.raw`p = 2\,P\bigl(W \le \min(W^+, W^-)\bigr)`, sketch: every, seen: seenIn.race },
  speedUp: { formula: String.raw`s = \frac{T_b}{T_a}`, sketch: target, seen: seenIn.race },
  cost: { formula: String.raw`c = n\,t_f + t_s`, sketch: regrets, seen: seenIn.race },
  secondsEach: { formula: null, sketch: regrets, seen: seenIn.race },
  parallel: { formula: null, sketch: random, seen: seenIn.race },
  batch: { formula: String.raw`x_{n+j} = \arg\max_x a_j(x)`, sketch: model, seen: seenIn.race },
  stop: { formula: String.raw`\max_x \mathrm{EI}(x) < \epsilon`, sketch: regrets, seen: seenIn.strip },
  expectedOptimum: { formula: String.raw`\hat{x} = \arg\max_x \mu(x)`, sketch: model, seen: seenIn.plot },
  leftAgain: { formula: null, sketch: target, seen: seenIn.race },
  ledger: { formula: null, sketch: regrets, seen: seenIn.race },
  warp: { formula: null, sketch: bell('Values bent so that they spread like a bell.', -1, 1), seen: seenIn.race },
}
