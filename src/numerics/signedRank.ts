import { cdf } from './normal'

/** The outcome of a signed-rank test of paired differences. */
export interface SignedRank {
  /** Differences that are not 0; the others say nothing and are dropped. */
  readonly n: number
  readonly zeros: number
  /** Whether some differences are of the same size: they share the mean of their ranks. */
  readonly hasTies: boolean
  /** The sums of the ranks of the positive and of the negative differences. */
  readonly positive: number
  readonly negative: number
  /** The smaller of the two sums. */
  readonly statistic: number
  /** Two-sided p, by `method`. */
  readonly p: number
  readonly method: 'exact' | 'normal'
  /** The same p from the exact distribution (up to 50 differences) and from the normal approximation; null where there is none. */
  readonly pExact: number | null
  readonly pNormal: number | null
}

/** Up to so many pairs the exact distribution is used, and so many where there are ties or zeros. */
const MOST_EXACT = 50
const MOST_EXACT_WITH_TIES = 13

/**
 * Wilcoxon's signed-rank test of the hypothesis that paired differences are symmetric about 0. Zeros are dropped, equal sizes share the mean of
 * their ranks, W⁺ and W⁻ are the sums of the ranks of either sign.
 *
 *     exact:   p = min(1, 2 P(W ≤ min(W⁺, W⁻)))   where each rank has either sign with probability ½
 *     normal:  p = 2 Φ(z),   z = (min(W⁺, W⁻) − n(n+1)/4) / √(n(n+1)(2n+1)/24 − Σ(t³ − t)/48)   for groups of t equals
 *
 * There is no correction for continuity. It is exact for up to 50 pairs, and for up to 13 where there are ties or zeros: then of the ranks as they
 * are shared. These are the rules of `scipy.stats.wilcoxon` since SciPy 1.15. Without any difference p is 1.
 * Source: Wilcoxon (1945), Biometrics Bulletin 1:80–83; Hollander, Wolfe & Chicken (2013), Nonparametric Statistical Methods, §3.1.
 *
 * @param differences infinite ones are larger than all others, and equal to each other
 */
export function signedRank(differences: readonly number[]): SignedRank {
  const d = differences.filter((each) => each !== 0)
  const n = d.length
  const zeros = differences.length - n
  const { ranks, tieTerm } = sharedRanks(d.map(Math.abs))
  const positive = d.reduce((sum, each, i) => (each > 0 ? sum + ranks[i]! : sum), 0)
  const negative = (n * (n + 1)) / 2 - positive
  const statistic = Math.min(positive, negative)
  const hasTies = tieTerm > 0
  const isExact = differences.length <= (hasTies || zeros > 0 ? MOST_EXACT_WITH_TIES : MOST_EXACT)
  const pExact = n <= MOST_EXACT ? exactP(ranks, statistic) : null
  const pNormal = n > 0 ? normalP(n, tieTerm, statistic) : null
  const p = n === 0 ? 1 : isExact ? pExact! : pNormal!
  return { n, zeros, hasTies, positive, negative, statistic, p, method: n === 0 || isExact ? 'exact' : 'normal', pExact, pNormal }
}

/** Ranks from 1, equals sharing the mean of theirs, and Σ(t³ − t) over groups of t equals. */
function sharedRanks(sizes: readonly number[]) {
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[a]! === sizes[b]! ? 0 : sizes[a]! - sizes[b]!))
  const ranks = new Float64Array(sizes.length)
  let tieTerm = 0
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && sizes[order[to]!] === sizes[order[from]!]) to++
    const count = to - from
    tieTerm += count ** 3 - count
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2
  }
  return { ranks, tieTerm }
}

/** Twice the share of the 2ⁿ choices of signs whose positive ranks sum to at most the statistic: ranks are halves, so they are counted doubled. */
function exactP(ranks: Float64Array, statistic: number): number {
  const doubled = Array.from(ranks, (rank) => Math.round(2 * rank))
  const total = doubled.reduce((sum, rank) => sum + rank, 0)
  const chance = new Float64Array(total + 1)
  chance[0] = 1
  let reached = 0
  for (const rank of doubled) {
    reached += rank
    for (let sum = reached; sum >= 0; sum--) chance[sum] = 0.5 * (chance[sum]! + (sum >= rank ? chance[sum - rank]! : 0))
  }
  let below = 0
  for (let sum = 0; sum <= Math.round(2 * statistic); sum++) below += chance[sum]!
  return Math.min(1, 2 * below)
}

function normalP(n: number, tieTerm: number, statistic: number): number {
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieTerm / 48
  return Math.min(1, 2 * cdf((statistic - (n * (n + 1)) / 4) / Math.sqrt(variance)))
}
