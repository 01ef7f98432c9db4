import { fromEngine } from '../../experiment/direction'
import type { Explanation } from '../../experiment/moments'
import { incumbents } from '../../experiment/regret'
import { typicalSpread } from '../../experiment/setup'
import { misfitOf, standingOf } from '../../experiment/standing'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { isSamePlace } from '../../problems/searchSpace'
import { bayesian } from '../../search/bayesian'
import {
  selectAcquisition,
  selectBatch,
  selectExpectedOptimum,
  selectInInitialDesign,
  selectIsStopped,
  selectMoment,
  selectNext,
  selectProblem,
  selectRevealed,
  selectRivals,
  selectShown,
  selectStop,
} from '../../store/derived'
import type { LabState } from '../../store/state'
import { logMarginalLikelihood } from '../../surrogate/gaussianProcess'
import { formatPlace } from '../format'
import { batchWords, revealedTogether } from './batch'
import { expectedOptimumWords } from './expectedOptimum'
import { feasibilityWords, isWeighed } from './feasibility'
import { payWords, reasonWords } from './gain'
import { chanceWords } from './improvement'
import * as phases from './phases'
import { predictionWords } from './prediction'
import { stopWords } from './stopping'
import { verdictWords } from './verdict'

/**
 * Explains what is on screen in whole sentences: the place looked at, or the phase of the step, with the numbers that are drawn. Where a click
 * does not evaluate but marks, none is advised.
 */
export function whyHere(state: LabState, inspected: Explanation | null, clickEvaluates = true): string {
  const sentences = inspected ? [place(state, inspected, clickEvaluates)] : [...moment(state), misfit(state)]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function moment(state: LabState): string[] {
  const { view, setup } = state
  const next = selectNext(state)
  if (view.at >= setup.budget) return [verdict(state)]
  if (view.phase === 'evaluate') return [revealed(state)]
  if (view.phase === 'fit') return [fitted(state), units(state)]
  if (selectInInitialDesign(state)) return [explore.inDesign(view.at, Math.min(setup.initialPoints, setup.budget)), units(state)]
  if (!next) return [explore.allFailed, units(state)]
  if (view.phase === 'score')
    return [phases.scoredWords(selectAcquisition(state), selectProblem(state).goal, next), amongPlaces(state)]
  const { stop } = state.run.model.acquisition
  const standing = selectStop(state)
  const stopping = stop && standing ? stopWords(standing, stop) : ''
  return selectIsStopped(state)
    ? [stopping]
    : [chosen(state, next), optimum(state, next), stopping, amongPlaces(state), units(state)]
}

/** A place looked at, and whether it may be chosen. */
function place(state: LabState, at: Explanation, clickEvaluates: boolean): string {
  const { space } = selectProblem(state)
  const words = `${explore.atPlace(formatPlace(space, at.x), predictionWords(at))} ${chance(state, at)}`
  const isAdvised = clickEvaluates && state.view.at < state.setup.budget
  const advice = selectProblem(state).pool ? explore.clickNearest : explore.clickHere
  return [words, payWords(selectAcquisition(state), at), feasibility(state, at), isAdvised && advice].filter(Boolean).join(' ')
}

/** Which places could be chosen, where not all can. */
function amongPlaces(state: LabState): string {
  const { places } = selectMoment(state).model
  return places ? explore.amongPlaces(places().length) : ''
}

/** Where the model goes next, and why. */
function chosen(state: LabState, next: Explanation): string {
  const { goal, space } = selectProblem(state)
  const standing = standingOf(state.setup, selectMoment(state).model, selectShown(state), next.x, next.sd)
  return [
    explore.whyPlace(formatPlace(space, next.x)),
    explore.predictsThere(predictionWords(next)),
    chance(state, next),
    reasonWords(selectAcquisition(state), goal, next, standing),
    feasibility(state, next),
    batched(state),
  ]
    .filter(Boolean)
    .join(' ')
}

function chance(state: LabState, at: Explanation): string {
  return chanceWords(at, selectAcquisition(state).incumbent, selectProblem(state).goal)
}

/** How probable it is that the place is feasible, where that is a question; empty where it is none. */
function feasibility(state: LabState, at: Explanation): string {
  const { constraint } = selectProblem(state)
  if (!constraint || at.feasible === null) return ''
  return feasibilityWords(constraint, at.feasible, isWeighed(selectAcquisition(state)), at.hasFeasible)
}

/** What is chosen together with the next place. */
const batched = (state: LabState): string => batchWords(selectBatch(state).length, selectAcquisition(state).kind === 'draw')

/** Where the mean is best, where that is not the next place. */
function optimum(state: LabState, next: Explanation): string {
  const best = selectExpectedOptimum(state)
  return best ? expectedOptimumWords(selectProblem(state).space, best, next) : ''
}

function fitted(state: LabState): string {
  const { process } = selectMoment(state).model.members[0]!
  return process.X.length === 0 ? explore.priorFit : phases.fittedWords(process.X.length, logMarginalLikelihood(process))
}

/** Where the units of y come from, as long as they come from no data. */
function units(state: LabState): string {
  const { model } = selectMoment(state)
  const { standardize } = model.settings.surrogate
  const problem = selectProblem(state)
  const stated = typicalSpread(problem)
  if (model.members[0]!.process.X.length === 0)
    return phases.priorWords({ standardize, middle: fromEngine(problem.goal, stated.shift), sd: stated.scale })
  return standardize && model.units.scale === stated.scale ? phases.noSpreadWords(stated.scale) : ''
}

function misfit(state: LabState): string {
  return phases.misfitWords(misfitOf(selectMoment(state).model), state.view.phase === 'fit')
}

function revealed(state: LabState): string {
  const made = state.run.trace[state.view.at]
  if (!made) return ''
  const problem = selectProblem(state)
  const next = selectNext(state)
  const together = revealedTogether(selectRevealed(state) - state.view.at)
  return `${phases.revealedWords({
    problem,
    made,
    number: state.view.at + 1,
    predicted: next && isSamePlace(next.x, made.x) ? next : null,
    best: incumbents(problem, selectShown(state)).at(-1)?.y ?? null,
  })} ${together}`.trimEnd()
}

function verdict(state: LabState): string {
  return verdictWords({
    problem: selectProblem(state),
    searches: [
      { name: registries.say(bayesian.called), trace: selectShown(state) },
      ...selectRivals(state).map(({ search, trace }) => ({ name: registries.say(search.called), trace })),
    ],
    noisy: state.setup.noise > 0,
    truth: state.view.truth,
  })
}
