import { expect, it } from 'vitest'
import { acquisitions } from '../../acquisition'
import { bestObserved } from '../../acquisition/incumbent'
import { regrets } from '../../experiment/regret'
import { lessons } from '../../lessons'
import { piecesIn, textsOf } from '../../lessons/reading'
import { posteriorOf, strengthOf } from '../../lessons/slotMachine/belief'
import { betaMean } from '../../numerics/beta'
import { conditionNumber } from '../../numerics/conditionNumber'
import { seeded } from '../../numerics/random'
import { formulaOf } from '../../numerics/testSupport/formula'
import { differs, mistakesIn } from '../../numerics/testSupport/printed'
import type { Scope } from '../../numerics/testSupport/texEvaluate'
import { statementsOf } from '../../numerics/testSupport/texStatements'
import { problems } from '../../problems'
import { forrester } from '../../problems/forrester'
import { observe } from '../../problems/observe'
import { threeBumps } from '../../problems/threeBumps'
import { mixture } from '../../search/beliefs'
import { rank } from '../../search/transforms/rank'
import { splitRhat } from '../../surrogate/chainDiagnostics'
import { bindCovariance } from '../../surrogate/covariance'
import { logMarginal, posterior } from '../../surrogate/formulas'
import { kernels } from '../../surrogate/kernels'
import { standardization } from '../../surrogate/standardize'
import { ARTICLES } from './articles'

/** Formulas that are computed where they are printed first. */
const ELSEWHERE = [
  ...[...kernels, ...acquisitions, ...problems].map(({ tex }) => tex),
  logMarginal.tex,
  ...lessons.flatMap(({ steps }) => piecesIn(steps.flatMap(textsOf)).flatMap((piece) => (piece.is === 'tex' ? piece.tex : []))),
]

/** What is not computed, and why. */
const NOT_COMPUTED: Readonly<Record<string, string>> = {
  blackBox: 'names the value of a place',
  posterior: 'the rule of Bayes itself',
  jitter: 'smaller than a comparison sees; gaussianProcess.test.ts checks it',
  hyperparameters: 'names the settings',
  cut: 'names a function of one input',
  'fit.mle': 'fit.test.ts compares fits with optima found by other means',
  'fit.map': 'fit.test.ts compares fits with optima found by other means',
  acquisition: 'maximize.test.ts compares with a fine grid',
  'phase.choose': 'the same',
  next: 'the same',
  bayesianOptimization: 'the same',
  xi: 'a part of the formula of expected improvement',
  'phase.evaluate': 'names the next value',
  searchStrategy: 'names the next place',
  median: 'a probability; raceStatistics.test.ts checks it',
  quartile: 'a probability; raceStatistics.test.ts checks it',
  confidenceInterval: 'two values at once; raceStatistics.test.ts checks it',
  evaluationsToTarget: 'a set; raceStatistics.test.ts checks it',
  collapse: 'names the number of points',
  expectedOptimum: 'expectedOptimum.test.ts compares with the curve drawn',
  stop: 'stopping.test.ts follows the search to its end',
  batch: 'batch.test.ts follows the search through its batches',
  winRate: 'names a share',
  gap: 'comparison.test.ts compares with NumPy',
  pairedTest: 'a probability; comparison.test.ts compares with SciPy',
  speedUp: 'names a ratio; comparison.test.ts compares with NumPy',
  cost: 'names a sum of times',
  conditional: 'the mean of one value given another, checked beside its picture',
  predictiveBand: 'beliefs.test.ts compares the variances of mixtures',
  leaveOneOut: 'checked beside its picture',
  bic: 'checked beside its picture',
  credibleInterval: 'a probability; belief.test.ts checks it',
  budget: 'a list',
  initialPoints: 'a list',
  initialDesign: 'a list',
  trace: 'a list',
  'phase.fit': 'a list',
}

const matern12 = bindCovariance({ kind: 'matern12', variance: 2.25, lengthscale: 0.4 }, 1)
const k = (a: number, b: number) => matern12.gradient([a], [b], a === b, new Float64Array(2), 0)
const PLACES = [0.1, 0.35, 0.8]
const Y = [0.4, -1.2, 2.5]
const spread = standardization(Y, { shift: 0, scale: 1 })
const noisy = observe(forrester, [0.3], 0.5, seeded(1))
const noise = 0.5 * seeded(1).normal()
const members = [
  { mean: Float64Array.of(1), sd: Float64Array.of(0.5) },
  { mean: Float64Array.of(4), sd: Float64Array.of(1) },
]
const answer: Scope = { y: 'y' in noisy ? noisy.y : Number.NaN, x: 0.3, f: (x) => forrester.evaluate(Number(x)), ε: noise }
const listed = (values: readonly number[]) => ({ list: values })
const shape = { alpha: 2, beta: 3 }

/** Of 1, 2, 4 and 3, 6, 5: the variance of the means 7/3 and 14/3, and the mean of the variances 7/3 and 7/3. */
const SPLIT = { between: (14 / 3 - 7 / 3) ** 2 / 2, within: 7 / 3 }

/** What the code computes for the symbols of each formula. */
const COMPUTED: Readonly<Record<string, Scope>> = {
  optimum: {
    'f*': threeBumps.optimum.value,
    f: (x) => threeBumps.evaluate(Number(x)),
    'over x': listed([-1, threeBumps.optimum.at[0]![0]!, 5]),
  },
  noise: answer,
  noiseSd: answer,
  evaluation: { ...answer, y: listed([Number(answer.y)]), x: listed([0.3]), ε: listed([noise]), i: 1 },
  kernel: {
    K: PLACES.map((a) => PLACES.map((b) => k(a, b))),
    k: (a, b) => k(Number(a), Number(b)),
    x: listed(PLACES),
    i: 1,
    j: 3,
  },
  'fit.bayes': { μ̄: () => mixture(members).mean[0]!, μ: listed(members.map(({ mean }) => mean[0]!)), S: 2, x: 1 },
  lengthscale: { r: -Math.log(k(0.1, 0.8) / 2.25), x: 0.1, "x'": 0.8, ℓ: 0.4 },
  correlation: {
    ρ: k(0.1, 0.8) / matern12.variance([0]),
    k: (a, b) => k(Number(a), Number(b)),
    x: 0.1,
    "x'": 0.8,
  },
  covariance: {
    K: PLACES.map((a) => PLACES.map((b) => k(a, b))),
    k: (a, b) => k(Number(a), Number(b)),
    x: listed(PLACES),
    i: 1,
    j: 3,
  },
  splitRhat: { R̂: splitRhat([1, 2, 4, 3, 6, 5].map((value) => Float64Array.of(value))), n: 3, V: SPLIT.between, W: SPLIT.within },
  signalSd: { k: () => matern12.variance([0.3]), x: 0.3, σ_f: 1.5 },
  standardize: {
    z: listed(Y.map((y) => (y - spread.shift) / spread.scale)),
    y: listed(Y),
    i: 2,
    ȳ: spread.shift,
    s: spread.scale,
  },
  transform: {
    z: listed(rank.of(Y).values),
    r: listed(Y.map((y) => 1 + Y.filter((other) => other < y).length)),
    i: 2,
    n: Y.length,
  },
  'unit.sd': { s: spread.scale, n: 3, y: listed(Y), ȳ: Y.reduce((sum, y) => sum + y, 0) / 3 },
  conditionNumber: {
    κ: conditionNumber([
      [2, 1],
      [1, 2],
    ]),
    λ_max: 3,
    λ_min: 1,
  },
  scale: { x: 0.37 },
  'unit.dec': { x: 0.37 },
  incumbent: {
    'f⁺': bestObserved.of(Y, () => ({ mean: new Float64Array(3), sd: new Float64Array(3) })),
    y: listed(Y),
    'over i': listed([1, 2, 3]),
  },
  bestValue: { 'f⁺': 2.5, y: listed(Y), 'over i': listed([1, 2, 3]) },
  regret: {
    R: regrets(threeBumps, [{ x: [3], y: threeBumps.evaluate(3) }])[0]!,
    'f*': threeBumps.optimum.value,
    f: (x) => threeBumps.evaluate(Number(x)),
    'x⁺': 3,
  },
  priorStrength: { s: strengthOf(shape), α: 2, β: 3 },
  posteriorMean: { p̄: betaMean(posteriorOf(shape, { wins: 3, pulls: 8 })), α: 2, β: 3, w: 3, n: 8 },
}

const own = Array.from(ARTICLES, ([id, { formula }]) => ({ id, formula: formula ?? '' })).filter(
  ({ formula }) => formula !== '' && !ELSEWHERE.includes(formula) && !posterior.tex.replaceAll('&', '').includes(formula),
)
const computed = own.filter(({ id }) => !(id in NOT_COMPUTED))
const claiming = computed.filter(({ formula }) => statementsOf(formula).some(({ relations }) => relations.includes('=')))

it.each(claiming)('the formula of $id says what is computed, and would not with one sign or digit wrong', ({ id, formula }) => {
  expect(COMPUTED, 'what the symbols of this formula stand for').toHaveProperty([id])
  const scope = COMPUTED[id]!
  const sides = formulaOf(formula).sidesIn(scope)
  expect(sides.length).toBeGreaterThan(0)
  for (const { left, right } of sides) expect([left].flat(2)).toEqual([right].flat(2).map((value) => expect.closeTo(value, 9)))
  const unnoticed = mistakesIn(formula).filter((mistake) => !differs(mistake, [scope]))
  expect(unnoticed).toEqual([])
})

it('lists nothing as not computed that it does not print', () => {
  expect(Object.keys(NOT_COMPUTED).filter((id) => !own.some((each) => each.id === id))).toEqual([])
})
