import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent, formatShort } from '../format'
import { strong } from './sentence'

type Goal = Problem['goal']
type Incumbent = Acquisition['incumbent']

/** What the incumbent is called: under noise some functions compare with a prediction rather than with an observation. */
const INCUMBENTS: Record<Incumbent, { readonly short: string; readonly long: string }> = {
  observed: { short: 'best', long: 'the best so far' },
  predicted: { short: 'best prediction', long: 'the best value predicted where it was evaluated' },
}

/** The name of the line that an improvement must pass: ξ beyond the incumbent is above it or below. */
export const thresholdName = (incumbent: Incumbent, goal: Goal, hasXi: boolean): string =>
  `${INCUMBENTS[incumbent].short}${hasXi ? (goal === 'maximize' ? ' + ξ' : ' − ξ') : ''}`

interface Comparison {
  readonly goal: Goal
  readonly incumbent: Incumbent
  /** ξ as it was set, when it was set in standard deviations of y. */
  readonly xiInSd: number | null
}

/** How likely f(x) is to pass the value to beat, and what that value is: the incumbent, or ξ beyond it. */
export function chanceWords(
  { probabilityOfImprovement, best, threshold, parts }: Explanation,
  { goal, incumbent, xiInSd }: Comparison,
): string {
  const passing = goal === 'maximize' ? 'getting above' : 'getting below'
  const chance = strong(formatPercent(probabilityOfImprovement))
  const about = incumbent === 'predicted' && parts.length > 1 ? 'about ' : ''
  const incumbentNamed = `${INCUMBENTS[incumbent].long}, ${about}${formatNumber(best, 4)}`
  if (threshold === best) return `The chance of ${passing} ${incumbentNamed}, is ${chance}.`
  const xi = formatNumber(Math.abs(threshold - best))
  const xiNamed = xiInSd === null ? `ξ = ${xi}` : `ξ (${formatShort(xiInSd)} sd = ${xi})`
  return `The chance of ${passing} ${about}${formatNumber(threshold, 4)} is ${chance}: that is ${incumbentNamed}, ${
    goal === 'maximize' ? 'plus' : 'less'
  } ${xiNamed}.`
}
