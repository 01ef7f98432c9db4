import type { Random } from '../numerics/random'
import { fromUnit, toUnit } from '../problems/searchSpace'
import type { Told } from './conditioning'
import { initialPoint, uniformPoint } from './initialDesign'
import { type ParzenEstimator, parzenEstimator } from './parzenEstimator'
import type { Strategy } from './strategy'

/** The densities are asked from this many observations on. */
const STARTUP = 10
const CANDIDATES = 24

/** How many of n observations count as good. */
const goodCount = (n: number): number => Math.min(Math.ceil(0.1 * n), 25)

/**
 * The tree-structured Parzen estimator. Instead of y given x it describes x given y: the density l of the good observations and g of all
 * others, one pair for each axis. Of candidates drawn from l it takes the one where l(x)/g(x), and with it the expected improvement,
 * is largest. It starts with the shared initial design and random points. Axes are measured from 0 to 1, log axes in log x.
 *
 * Source: Bergstra et al. (2011), "Algorithms for hyper-parameter optimization", NeurIPS 24, §4, with the defaults of Optuna's univariate
 * `TPESampler`: 10 points before the first choice, 24 candidates, the best tenth (at most 25) good; see Watanabe (2023), arXiv:2304.11127.
 */
export const tpe = {
  id: 'tpe',
  name: 'Tree-structured Parzen estimator',
  called: 'the tree-structured Parzen estimator',
  short: 'TPE',
  says: 'Describes good and other places by a density each, and evaluates where the good ones are likeliest beside the others.',
  decides: 'from-answers',
  look: { color: 'neutral', dash: 2, shape: 3 },
  propose(contest, made, told) {
    const { space } = contest
    const random = contest.random.fork('tpe').fork(made)
    if (made < contest.initialPoints) return { x: initialPoint(contest, made), origin: 'initial' }
    if (told.length < STARTUP) return { x: uniformPoint(space, random), origin: 'random' }
    const { good, others } = split(told)
    const x = space.map((axis, d) => {
      const along = (observations: readonly Told[]) => parzenEstimator(observations.map(({ x }) => toUnit(axis, x[d]!)))
      return fromUnit(axis, bestCandidate(along(good), along(others), random.fork(d)))
    })
    return { x, origin: 'results', asked: CANDIDATES * space.length }
  },
} as const satisfies Strategy

/** How far a second output lies above its limit: whatever keeps it is ahead of whatever does not. */
const excessOf = ({ excess = 0 }: Told): number => Math.max(0, excess)

/** The best tenth and the rest, each in the order they were made; of equals the earlier counts as better. */
function split(told: readonly Told[]): { good: Told[]; others: Told[] } {
  const ranked = [...told].sort((a, b) => excessOf(a) - excessOf(b) || b.value - a.value)
  const best = new Set(ranked.slice(0, goodCount(told.length)))
  return { good: told.filter((each) => best.has(each)), others: told.filter((each) => !best.has(each)) }
}

/** The candidate from l with the largest log l − log g. */
function bestCandidate(l: ParzenEstimator, g: ParzenEstimator, random: Random): number {
  const candidates = Array.from({ length: CANDIDATES }, () => {
    const u = l.sample(random)
    return { u, score: Math.log(l.density(u)) - Math.log(g.density(u)) }
  })
  return candidates.reduce((best, each) => (each.score > best.score ? each : best)).u
}
