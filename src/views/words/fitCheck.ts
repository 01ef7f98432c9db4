import type { LeftOut } from '../../experiment/fitCheck'
import { pictures } from '../../language/en/pictures'
import { registries } from '../../language/en/registries'
import { usualCounts } from '../../numerics/binomial'
import { formatNumber, formatPercent } from '../format'

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
  const share = (count: number) => pictures.shareOf(count, n, formatPercent(count / n))
  const farthest = leftOut.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a))
  return [
    pictures.within(share(one), share(two)),
    verdict(n, one, two),
    Math.abs(farthest.z) > FAR ? pictures.surprises(farthest.number, formatNumber(Math.abs(farthest.z), 2)) : [],
  ]
    .flat()
    .join(' ')
}

function verdict(n: number, one: number, two: number): string {
  const [[low, high], [low2]] = [usualCounts(n, WITHIN[0]), usualCounts(n, WITHIN[1])]
  if (one < low || two < low2) return pictures.tooNarrow
  if (one > high) return pictures.tooWide
  if (n < FEW) return pictures.tooFew(low, high)
  return pictures.keptPromise(n)
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
  const ahead = pictures.lowestBic(registries.say(best.name), formatNumber(apart, 2), registries.say(second.name))
  if (evaluations < FEW) return pictures.fewForBic(ahead)
  if (apart < LITTLE) return pictures.saysLittle(ahead)
  return (apart < STRONG ? pictures.someEvidence : pictures.strongEvidence)(ahead)
}
