import type { LeftOut } from '../../experiment/fitCheck'
import { usualCounts } from '../../numerics/binomial'
import { formatNumber, formatPercent } from '../format'
import { strong, term } from './sentence'

/** P(|Z| ≤ 1) and P(|Z| ≤ 2) for a standard normal Z. */
const WITHIN = [0.682_689, 0.9545] as const

/** Fewer evaluations than this say little about a share. */
const FEW = 10
/** A prediction missed by more σ than this is named. */
const FAR = 3

/** What the left-out values say of the bands; null while there are too few to leave one out. */
export function checkWords(leftOut: readonly LeftOut[]): string | null {
  const n = leftOut.length
  if (n < 2) return null
  const [one, two] = [1, 2].map((width) => leftOut.filter(({ z }) => Math.abs(z) <= width).length) as [number, number]
  const share = (count: number) => `${count} of ${n} (${formatPercent(count / n)})`
  const farthest = leftOut.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a))
  return [
    `Each value predicted from all the others: ${strong(share(one))} lie within ±1σ, where 68 % should; ${strong(share(two))} within ±2σ, where 95 % should.`,
    verdict(n, one, two),
    Math.abs(farthest.z) > FAR
      ? `Evaluation ${farthest.number} surprises most: it is ${formatNumber(Math.abs(farthest.z), 2)}σ off.`
      : [],
  ]
    .flat()
    .join(' ')
}

function verdict(n: number, one: number, two: number): string {
  const [[low, high], [low2]] = [usualCounts(n, WITHIN[0]), usualCounts(n, WITHIN[1])]
  if (one < low || two < low2) return 'That is less than chance explains: the bands are too narrow.'
  if (one > high) return 'That is more than chance explains: the bands are wider than they need to be.'
  if (n < FEW) return `With so few evaluations this says little: ${low} to ${high} within ±1σ would be no surprise.`
  return `The bands keep their promise, as far as ${n} evaluations can tell.`
}

interface Ranked {
  readonly name: string
  readonly bic: number
}

/** Differences of BIC below these say little, and something. Source: Kass & Raftery (1995), JASA 90:773–795, §3.2. */
const [LITTLE, STRONG] = [2, 6]

/** Which kernel has the lowest BIC, and what that is worth after so many evaluations. Two or more are ranked. */
export function rankWords(kernels: readonly Ranked[], evaluations: number): string {
  const [best, second] = [...kernels].sort((a, b) => a.bic - b.bic) as [Ranked, Ranked]
  const apart = second.bic - best.bic
  const ahead = `${strong(best.name)} has the lowest ${term('bic', 'BIC')}, ${formatNumber(apart, 2)} below ${second.name}`
  if (evaluations < FEW) return `${ahead}; but with so few evaluations BIC says little.`
  if (apart < LITTLE) return `${ahead}: a difference that says little.`
  return `${ahead}: ${apart < STRONG ? 'some' : 'strong'} evidence for it.`
}
