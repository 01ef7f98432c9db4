import { toEngine } from '../../experiment/direction'
import { incumbents, simpleRegret } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { listOf } from '../../language/numbers'
import type { Problem } from '../../problems/problem'
import { formatNumber } from '../format'

interface Final {
  readonly problem: Problem
  readonly searches: readonly { readonly name: string; readonly trace: Trace }[]
  /** Whether the observations scatter. */
  readonly noisy: boolean
  /** Whether the truth may be seen: regret is measured against it. */
  readonly truth: boolean
}

/** How a run ended: what each search found, which came closest to the optimum, or, while that is covered or unknown, which found the best value. */
export function verdictWords({ problem, searches, noisy, truth: isShown }: Final): string {
  const truth = isShown && problem.optimum !== undefined
  const results = searches.flatMap(({ name, trace }) => {
    const best = incumbents(problem, trace).at(-1)
    return best ? [{ name, y: best.y, regret: truth ? simpleRegret(problem, trace[best.index]!.x) : 0 }] : []
  })
  if (results.length === 0) return explore.nothingFound
  const found = results.map(({ name, y, regret }) => {
    const value = formatNumber(y, 4)
    return truth ? explore.foundRegret(name, value, formatNumber(regret, 2)) : explore.found(name, value)
  })
  const loss = ({ y, regret }: (typeof results)[number]) => (truth ? regret : -toEngine(problem.goal, y))
  const least = Math.min(...results.map(loss))
  const winners = results.filter((result) => loss(result) === least).map(({ name }) => name)
  return [
    explore.bestFound(found.join(', ')),
    truth && noisy && explore.regretOfF,
    winnersWords(winners, truth),
    !truth && (problem.optimum ? explore.regretCovered : explore.regretUnknown),
    explore.oneRun,
  ]
    .filter(Boolean)
    .join(' ')
}

function winnersWords(winners: readonly string[], truth: boolean): string {
  const named = listOf(winners)
  if (winners.length === 1) return (truth ? explore.closest : explore.foundBest)(named)
  return (truth ? explore.equallyClose : explore.foundEqual)(named)
}
