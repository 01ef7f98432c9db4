import type { Incumbent } from '../../acquisition/incumbent'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'

type Goal = Problem['goal']

/** The name of the line that an improvement must pass: ξ beyond the incumbent is above it or below. */
export function thresholdName({ short }: Incumbent, goal: Goal, hasXi: boolean): string {
  const name = registries.say(short)
  if (!hasXi) return name
  return goal === 'maximize' ? `${name} + ξ` : `${name} − ξ`
}

/** How likely f(x) is to pass the value to beat, and what that value is: the incumbent, or ξ beyond it. */
export function chanceWords(
  { probabilityOfImprovement, best, threshold, parts }: Explanation,
  incumbent: Incumbent,
  goal: Goal,
): string {
  // Under full Bayes each draw of the hyperparameters has predictions of its own.
  const said = (value: number) =>
    incumbent.isPredicted && parts.length > 1 ? explore.about(formatNumber(value, 4)) : formatNumber(value, 4)
  const chance = formatPercent(probabilityOfImprovement)
  const name = registries.say(incumbent.long)
  const isAbove = goal === 'maximize'
  if (threshold === best) return (isAbove ? explore.chanceAbove : explore.chanceBelow)(name, said(best), chance)
  const xi = formatNumber(Math.abs(threshold - best))
  return (isAbove ? explore.chanceAboveXi : explore.chanceBelowXi)(said(threshold), name, said(best), xi, chance)
}
