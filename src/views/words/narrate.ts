import { isBetter } from '../../experiment/direction'
import { incumbents } from '../../experiment/regret'
import type { Evaluation } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { isFeasible } from '../../problems/constraint'
import { selectFork, selectInInitialDesign, selectNext, selectProblem, selectShown } from '../../store/derived'
import type { LabState } from '../../store/state'
import { formatNumber, formatPlace } from '../format'

/** What a screen reader says of the moment on screen. */
export function narrate(state: LabState): string {
  const { view, setup } = state
  const { space } = selectProblem(state)
  if (isUntouched(state)) return explore.showsPrior
  const happened = narrateMade(state)
  if (view.phase === 'evaluate' || view.phase === 'fit' || view.at >= setup.budget || selectInInitialDesign(state))
    return happened
  const next = selectNext(state)
  if (!next) return happened
  const planned = `${happened} ${explore.saidNext(formatPlace(space, next.x), formatNumber(next.score ?? 0))}`
  const fork = selectFork(state)
  return fork ? `${planned} ${explore.saidRecorded(formatPlace(space, fork.recorded.x))}` : planned
}

/** The same where no model is asked where to go: what was evaluated last. */
export function narrateMade(state: LabState): string {
  const { view, setup, run } = state
  const problem = selectProblem(state)
  const { goal, space } = problem
  if (isUntouched(state)) return explore.nothingYet
  const newest = view.phase === 'evaluate' ? view.at : view.at - 1
  const made = run.trace[newest]!
  const before = incumbents(problem, selectShown(state).slice(0, newest)).at(-1)
  const happened = madeWords({
    number: newest + 1,
    budget: setup.budget,
    place: formatPlace(space, made.x),
    made,
    isForbidden: !isFeasible(problem, made.x),
    isBest: made.y !== null && isFeasible(problem, made.x) && (!before || isBetter(goal, made.y, before.y)),
  })
  return view.phase !== 'evaluate' && view.at >= setup.budget ? `${happened} ${explore.saidSpent}` : happened
}

const isUntouched = ({ view }: LabState): boolean => view.at === 0 && view.phase !== 'evaluate'

interface Made {
  readonly number: number
  readonly budget: number
  readonly place: string
  readonly made: Evaluation
  /** Whether a second output is above its limit there. */
  readonly isForbidden: boolean
  readonly isBest: boolean
}

/** One evaluation as it came out. */
function madeWords({ number, budget, place, made: { y, failure }, isForbidden, isBest }: Made): string {
  if (y === null) return explore.saidFailed(number, budget, place, registries.say(failure!))
  const words = isForbidden ? explore.saidForbidden : isBest ? explore.saidBest : explore.said
  return words(number, budget, place, formatNumber(y, 4))
}
