import { toEngine } from '../../experiment/direction'
import { incumbents, simpleRegret } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { formatNumber } from '../format'
import { enumerate, strong } from './sentence'

interface Final {
  readonly problem: Problem
  readonly searches: readonly { readonly name: string; readonly trace: Trace }[]
  /** Whether the observations scatter. */
  readonly noisy: boolean
  /** Whether the truth may be seen: regret is measured against it. */
  readonly truth: boolean
}

/** Why simple regret is nowhere to be seen. */
export const REGRET_COVERED = 'Regret is measured against the hidden truth, which is covered.'

/** The same where nobody knows the optimum. */
export const REGRET_UNKNOWN = 'Nobody knows the best value of this black box, so there is no regret.'

/** How a run ended: what each search found, which came closest to the optimum, or, while that is covered or unknown, which found the best value. */
export function verdictWords({ problem, searches, noisy, truth: isShown }: Final): string {
  const truth = isShown && problem.optimum !== undefined
  const results = searches.flatMap(({ name, trace }) => {
    const best = incumbents(problem, trace).at(-1)
    return best ? [{ name, y: best.y, regret: truth ? simpleRegret(problem, trace[best.index]!.x) : 0 }] : []
  })
  if (results.length === 0) return 'The budget is spent, and every evaluation of every search failed.'
  const found = results.map(({ name, y, regret }) => {
    const value = `${name} ${strong(formatNumber(y, 4))}`
    return truth ? `${value} (simple regret ${formatNumber(regret, 2)})` : value
  })
  const loss = ({ y, regret }: (typeof results)[number]) => (truth ? regret : -toEngine(problem.goal, y))
  const least = Math.min(...results.map(loss))
  const winners = results.filter((result) => loss(result) === least).map(({ name }) => name)
  return [
    `${strong('The budget is spent.')} Best values found: ${found.join(', ')}.`,
    truth && noisy && 'Regret compares f itself, without the noise, where each search found its best value.',
    winnersWords(winners, truth),
    !truth && (problem.optimum ? REGRET_COVERED : REGRET_UNKNOWN),
    'One run proves little: try another seed.',
  ]
    .filter(Boolean)
    .join(' ')
}

function winnersWords(winners: readonly string[], truth: boolean): string {
  const named = enumerate(winners)
  if (winners.length === 1) return truth ? `On this run ${named} came closest.` : `On this run ${named} found the best value.`
  return truth ? `On this run ${named} came equally close.` : `On this run ${named} found equally good values.`
}
