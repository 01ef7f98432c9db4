import type { Incumbent } from '../../acquisition/incumbent'
import type { Explanation } from '../../experiment/moments'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'
import { strong } from './sentence'

type Goal = Problem['goal']

/** The name of the line that an improvement must pass: ξ beyond the incumbent is above it or below. */
export function thresholdName({ short }: Incumbent, goal: Goal, hasXi: boolean): string {
  if (!hasXi) return short
  return goal === 'maximize' ? `${short} + ξ` : `${short} − ξ`
}

/** How likely f(x) is to pass the value to beat, and what that value is: the incumbent, or ξ beyond it. */
export function chanceWords(
  { probabilityOfImprovement, best, threshold, parts }: Explanation,
  incumbent: Incumbent,
  goal: Goal,
): string {
  // Under full Bayes each draw of the hyperparameters has predictions of its own.
  const said = (value: number) =>
    incumbent.isPredicted && parts.length > 1 ? `about ${formatNumber(value, 4)}` : formatNumber(value, 4)
  const chance = strong(formatPercent(probabilityOfImprovement))
  const named = `${incumbent.long}, ${said(best)}`
  if (threshold === best)
    return goal === 'maximize'
      ? `The chance of getting above ${named}, is ${chance}.`
      : `The chance of getting below ${named}, is ${chance}.`
  const xi = formatNumber(Math.abs(threshold - best))
  return goal === 'maximize'
    ? `The chance of getting above ${said(threshold)} (${named}, plus ${xi} for ξ) is ${chance}.`
    : `The chance of getting below ${said(threshold)} (${named}, less ${xi} for ξ) is ${chance}.`
}
