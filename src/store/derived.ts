import { findAcquisition } from '../acquisition'
import { wholeBatches } from '../experiment/batches'
import { type LaneSearch, lanesOf, type View } from '../experiment/document'
import { type Explanation, explainNext, type Moment, momentsOf } from '../experiment/moments'
import { BANDS, type BandId, type PictureId } from '../experiment/pictures'
import { contestOf, type Setup } from '../experiment/setup'
import { placeOfCell, type Survey, surveyLine, surveyMap } from '../experiment/survey'
import { asksModel, type Evaluation, lengthOf, numbered, runToEnd, type Trace, toldBy } from '../experiment/trace'
import { hiddenRange } from '../experiment/valueRange'
import { linspace } from '../numerics/points'
import type { Problem } from '../problems/problem'
import { contains, fromUnit, isElsewhere, isSamePlace, type SearchSpace } from '../problems/searchSpace'
import { resolve } from '../problems/source'
import { valueAt } from '../problems/valueAt'
import { findStrategy } from '../search'
import { inBatch } from '../search/batch'
import type { Model } from '../search/model'
import { isByHand, type ModelSettings, withSettings } from '../search/modelSettings'
import { type StopState, stopState } from '../search/stopping'
import type { Strategy } from '../search/strategy'
import type { TransformId } from '../search/transforms'
import type { GaussianProcess } from '../surrogate/gaussianProcess'
import { lastCallPer, perLab } from './lastCall'
import type { LabState, Resolution } from './state'

/** Places along a one-dimensional axis at which curves are computed: two a pixel on a phone, one every two on a projector. */
const CURVE_POINTS = 401

/** The hidden truth may be a needle: it is drawn from more places. */
const TRUTH_POINTS = 1601
const TRUTH_CELLS = 192

/** Cells along each axis of a map: at rest, and while a setting is dragged faster than whole maps can be drawn. */
const MAP_CELLS = { full: 96, quick: 32 } as const

const placesOf = ([axis]: SearchSpace, count: number): number[] => Array.from(linspace(0, 1, count), (u) => fromUnit(axis!, u))

const curvePlaces = perLab((space: SearchSpace) => placesOf(space, CURVE_POINTS))

const lineSurvey = perLab((space: SearchSpace, places: readonly number[]) =>
  surveyLine(
    space,
    places.map((x) => [x]),
  ),
)
const fullSurvey = perLab((space: SearchSpace) => surveyMap(space, MAP_CELLS.full))
// What axes are fixed by does not depend on the resolution, and is computed once for both.
const quickSurvey = perLab((space: SearchSpace, full: Survey) => ({ ...full, fine: surveyMap(space, MAP_CELLS.quick).fine }))
function surveyOf(state: LabState): Survey {
  const { space } = selectProblem(state)
  if (space.length === 1) return lineSurvey(state, space, selectPlaces(state))
  const full = fullSurvey(state, space)
  return resolutionOf(state) === 'full' ? full : quickSurvey(state, space, full)
}

/** The hidden truth along the axis; NaN where the black box fails. */
const truthOf = perLab((problem: Problem) => placesOf(problem.space, TRUTH_POINTS).map((x) => ({ x, y: valueAt(problem, [x]) })))

/** The hidden truth at the centres of the cells of a map; NaN where the black box fails. */
const truthMapOf = perLab((problem: Problem) => ({
  cells: TRUTH_CELLS,
  values: Float64Array.from({ length: TRUTH_CELLS ** 2 }, (_, i) => valueAt(problem, placeOfCell(problem.space, TRUTH_CELLS, i))),
}))

const momentsUnder = perLab(momentsOf)

/** Another search on the same black box, over the whole budget. */
export interface Rival {
  readonly search: Strategy
  readonly trace: Trace
}

const rivalOf = (id: LaneSearch, setup: Setup): Rival => {
  const search = findStrategy(id)
  return { search, trace: runToEnd(search, setup) }
}
// Each lane remembers its own, so that a change of one runs nothing in the other.
const [firstRival, secondRival] = [perLab(rivalOf), perLab(rivalOf)]
const rivalsOf = perLab((first: Rival, second: Rival) => [first, second] as const)

type Rivals = ReturnType<typeof rivalsOf>

const nextOf = perLab(explainNext)

const problemFrom = lastCallPer(resolve)
export const selectProblem = ({ setup }: LabState) => problemFrom(setup.source)
/** Whether the black box has two inputs, and is drawn as maps. */
export const selectIsPlane = (state: LabState) => selectProblem(state).space.length === 2
export const selectPlaces = (state: LabState) => curvePlaces(state, selectProblem(state).space)
export const selectTruth = (state: LabState) => truthOf(state, selectProblem(state))
export const selectTruthMap = (state: LabState) => truthMapOf(state, selectProblem(state))
/** How finely maps are computed now: quickly while evaluations follow each other. */
const resolutionOf = ({ todo, resolution }: LabState): Resolution => (todo.length > 0 ? 'quick' : resolution)
/** Beliefs at every moment of the run under the settings in force now. */
export const selectMoments = (state: LabState) => {
  const { setup, run } = state
  return momentsUnder(state, setup, run.trace, run.model, surveyOf(state))
}
/** What y is turned into in the model on screen; null where that is of y itself, because it is to be or cannot be otherwise. */
export function selectTransform(state: LabState): TransformId | null {
  const { transformed, settings } = selectMoment(state).model
  return transformed ? (settings.surrogate.transform ?? null) : null
}
/** Cells along each axis of the maps on screen. */
export const selectCells = (state: LabState) => MAP_CELLS[resolutionOf(state)]
/** The moment on screen. */
export const selectMoment = (state: LabState) => selectMoments(state)[state.view.at]!
/** The moment one step ago, before the last evaluation or the last batch; undefined at the beginning. */
export const selectBefore = (state: LabState): Moment | undefined => {
  const { setup, run, view } = state
  return view.at > 0 ? selectMoments(state)[wholeBatches(setup, run.trace, run.model, view.at - 1, -1)] : undefined
}
/** The acquisition function in force, named as it is for this goal. */
export const selectAcquisition = (state: LabState) => findAcquisition(state.run.model.acquisition.kind, selectProblem(state).goal)
/** The searches in the two lanes. */
export const selectRivals = (state: LabState) => {
  const [first, second] = lanesOf(state.view)
  return rivalsOf(state, firstRival(state, first, state.setup), secondRival(state, second, state.setup))
}
/** Where the model would go next, explained; null when the budget is spent or nothing is known. */
export const selectNext = (state: LabState) =>
  state.view.at >= state.setup.budget ? null : nextOf(state, state.setup, selectMoment(state).model)

/** The moments by which axes are fixed: from the end of the initial design on, or from the one shown when that is earlier. */
const momentsOfAxes = (state: LabState) => selectMoments(state).slice(Math.min(state.setup.initialPoints, state.view.at))

const reachOf = perLab((moments: readonly Moment[], from: number, _fitted: number | null) => {
  const known = moments.slice(from).flatMap((moment) => (moment.isReady() ? moment.reach() : []))
  return { peak: Math.max(0, ...known.map(({ peak }) => peak)), widest: Math.max(0, ...known.map(({ widest }) => widest)) }
})
/** The largest score and s.d. of the whole run, as far as its models are fitted: what axes are fixed by, so that they do not move. */
export const selectReach = (state: LabState) =>
  reachOf(state, selectMoments(state), Math.min(state.setup.initialPoints, state.view.at), state.fitted)

/** Whether a moment can be shown without a fit. */
export const isFittedAt = (state: LabState, at: number): boolean =>
  isByHand(state.run.model.surrogate) || selectMoments(state)[at]!.isReady()

/** The moments that are wanted before all others: those on screen, or the one that the run goes on from. */
function urgentMoments(state: LabState): readonly number[] {
  const { goal, view, run } = state
  const made = run.trace.length
  if (goal && goal.at > made && state.todo.length > 0) return asksModel(state) ? [made] : []
  const at = Math.min((goal ?? view).at, made)
  return [at, at - 1]
}

/** A moment whose model is still to be fitted, an urgent one first; null when there is none, or none that anybody waits for. */
export function selectUnready(state: LabState): { readonly moment: Moment; readonly isUrgent: boolean } | null {
  if (isByHand(state.run.model.surrogate)) return null
  const moments = selectMoments(state)
  const urgent = urgentMoments(state).find((at) => moments[at] && !moments[at].isReady())
  if (urgent !== undefined) return { moment: moments[urgent]!, isUrgent: true }
  const later = state.fitted === null ? undefined : momentsOfAxes(state).find((moment) => !moment.isReady())
  return later ? { moment: later, isUrgent: false } : null
}

/** What is being computed, and how far that is. */
export interface Work {
  readonly of: 'run' | 'ghost' | 'models'
  readonly done: number
  readonly total: number
}

/** Compared by its numbers, so that the same work is the same object. */
const workOf = perLab((of: Work['of'], done: number, total: number): Work => ({ of, done, total }))
/** The work under way that the reader may see and cancel; null when all is there. */
export function selectWork(state: LabState): Work | null {
  const { todo, run, ghost } = state
  if (todo.length > 0) return workOf(state, 'run', run.trace.length, lengthOf(state))
  if (ghost && ghost.todo.length > 0) return workOf(state, 'ghost', ghost.run.trace.length, lengthOf(ghost))
  if (!selectUnready(state)) return null
  const moments = momentsOfAxes(state)
  return workOf(state, 'models', moments.filter((moment) => moment.isReady()).length, moments.length)
}

const lastShown = perLab((trace: Trace, at: number) => trace.slice(0, at))
/** Where the mean is best by a process: what is asked of a surrogate, such as ξ, changes nothing of that. */
const optimaOf = new WeakMap<GaussianProcess, { readonly setup: Setup; readonly optimum: Explanation | null }>()

/** Where the mean is best at the moment on screen, which is not where the next experiment is; null before the first observation. */
export function selectExpectedOptimum(state: LabState): Explanation | null {
  const { setup } = state
  const { model } = selectMoment(state)
  const { process } = model.members[0]!
  const known = optimaOf.get(process)
  if (known?.setup === setup) return known.optimum
  const settings = withSettings(model.settings, { acquisition: 'mean', batch: 1, stop: null })
  const optimum = explainNext(setup, { ...model, settings })
  optimaOf.set(process, { setup, optimum })
  return optimum
}

/** The same while the next experiment is chosen, and is elsewhere; null where the two are one place on screen. */
export function selectOptimumElsewhere(state: LabState): Explanation | null {
  const { phase } = state.view
  if ((phase !== 'choose' && phase !== 'score') || selectInInitialDesign(state)) return null
  const [optimum, next] = [selectExpectedOptimum(state), selectNext(state)]
  return optimum && next && isElsewhere(selectProblem(state).space, optimum.x, next.x) ? optimum : null
}

const stopOf = perLab((setup: Setup, trace: Trace, at: number, settings: ModelSettings): StopState | null => {
  const { stop } = settings.acquisition
  if (!stop || at < setup.initialPoints) return null
  const shown = trace.slice(0, at)
  return stopState(contestOf(setup, settings), settings, stop, toldBy(shown), at, setup.initialPoints)
})
/** How the stopping rule stands at the moment on screen; null without one, and while the initial design is made. */
export const selectStop = ({ memory, setup, run, view }: LabState): StopState | null =>
  stopOf({ memory }, setup, run.trace, view.at, run.model)
/** Whether the search has ended at the moment on screen, and the record with it. */
export const selectIsStopped = (state: LabState): boolean =>
  state.view.at === state.run.trace.length && state.todo.length === 0 && (selectStop(state)?.holds ?? false)

/** How many evaluations are on screen: those of the moment, and while it is revealed the batch that follows it. */
export const selectRevealed = ({ view, setup, run }: LabState): number =>
  view.phase === 'evaluate' ? Math.min(run.trace.length, wholeBatches(setup, run.trace, run.model, view.at + 1, 1)) : view.at

const batchOf = perLab((setup: Setup, model: Model, next: Explanation | null, size: number): readonly Explanation[] => {
  if (!next) return []
  const batch = [next]
  while (batch.length < size) {
    const places = batch.map(({ x }) => x)
    const another = explainNext(setup, inBatch(model, places))
    if (!another) break
    batch.push(another)
  }
  return batch
})
/** The places that are chosen together at the moment on screen, in their order, each explained by the model that chose it. */
export const selectBatch = (state: LabState): readonly Explanation[] => {
  const { setup, view, run } = state
  const size = Math.min(run.model.acquisition.batch ?? 1, setup.budget - view.at)
  return batchOf(state, setup, selectMoment(state).model, selectNext(state), size)
}

/** The evaluations on screen. */
export const selectShown = (state: LabState): Trace => lastShown(state, state.run.trace, state.view.at)

const measuredBy = perLab((run: Trace, rivals: Rivals, at: number, revealed: number) =>
  [run.slice(0, revealed), ...rivals.map(({ trace }) => trace.slice(0, at))].flat().flatMap(({ y }) => y ?? []),
)
/** All values that the three searches have measured until the moment on screen. */
export const selectMeasured = (state: LabState): readonly number[] => {
  const { run, view } = state
  return measuredBy(state, run.trace, selectRivals(state), view.at, selectRevealed(state))
}
const rangeWhileHidden = perLab(hiddenRange)
/** The values of y that the pictures have room for: those of f, or, while the truth is hidden, what was stated and what was measured. */
export const selectValueRange = (state: LabState): readonly [number, number] => {
  const problem = selectProblem(state)
  return state.view.truth && problem.range ? problem.range : rangeWhileHidden(state, problem, selectMeasured(state))
}
/** What the searches are compared by: regret, which is measured against the truth, only while that may be seen, and is known. */
export const selectMeasure = (state: LabState) =>
  state.view.truth && selectProblem(state).optimum ? state.view.measure : 'value'

const ghostBeside = perLab((other: Trace, run: Trace, at: number) => {
  const made = new Set(run.map(({ x }) => x.join()))
  return { trace: other, apart: numbered(other.slice(0, at)).filter(({ x }) => !made.has(x.join())) }
})
/** The future left behind: its trace, and the evaluations up to the moment shown that the present run did not make; null without one. */
export const selectGhost = (state: LabState) =>
  state.ghost && ghostBeside(state, state.ghost.run.trace, state.run.trace, state.view.at)

/** Whether the next evaluation after the moment shown is still the initial design's to place. */
export const selectInInitialDesign = ({ setup, view }: LabState): boolean => view.at < Math.min(setup.initialPoints, setup.budget)

/**
 * Looking back at a moment from which the record went elsewhere than the settings in force would go: the evaluation recorded, and where
 * the model would go; null when both are one, or when there is nothing to compare.
 */
export function selectFork(state: LabState) {
  const recorded = state.run.trace[state.view.at]
  if (!recorded || selectInInitialDesign(state)) return null
  const next = selectNext(state)
  return next && !isSamePlace(recorded.x, next.x) ? forkOf(state, recorded, next) : null
}
const forkOf = perLab((recorded: Evaluation, next: Explanation) => ({ recorded, next }))

/** Numbers (from 1) of the evaluations that the model chose under other settings than those in force now. */
export const selectOutdated = (state: LabState) => outdatedOf(state, state.run.trace, state.run.model)
const outdatedOf = perLab((trace: Trace, settings: ModelSettings) =>
  trace.flatMap(({ model }, i) => (model && !sameSettings(model, settings) ? [i + 1] : [])),
)

const sameSettings = (a: ModelSettings, b: ModelSettings) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** How the hyperparameters were fitted at the moment shown; null where they hold as set, which no posterior is asked about. */
const fitOf = (state: LabState) => (isByHand(state.run.model.surrogate) ? null : selectMoment(state).model.report)
/** The kernel in force at the moment shown: as set, or as fitted there. */
export const selectCovariance = (state: LabState) => fitOf(state)?.covariance ?? state.run.model.surrogate.covariance
/** The noise s.d. in force at the moment shown: as set, or as fitted there. */
export function selectNoiseSd(state: LabState): number {
  const fit = fitOf(state)
  return fit ? Math.sqrt(fit.noiseVariance) : state.run.model.surrogate.noiseSd
}

const NONE: readonly PictureId[] = []
/** The further pictures that were asked for. */
export const selectPictures = ({ view }: LabState): readonly PictureId[] => view.pictures ?? NONE

const LATENT: readonly BandId[] = ['latent']
/** The bands about the mean: that of f alone where the picture of bands was not asked for. */
export const selectBands = (state: LabState): readonly BandId[] =>
  selectPictures(state).includes('bands') ? (state.view.bands ?? BANDS) : LATENT

type CovarianceShown = NonNullable<View['covariance']>
const POSTERIOR_PLACES: CovarianceShown = { belief: 'posterior', between: 'places' }
/** Whose covariance its picture shows, and between what. */
export const selectCovarianceShown = ({ view }: LabState): CovarianceShown => view.covariance ?? POSTERIOR_PLACES

/** Where the cursors stand along each axis before the reader moves them. */
const [FIRST, SECOND] = [0.4, 0.6]
type Cursors = readonly [readonly number[], readonly number[]]
const cursorsIn = perLab((space: SearchSpace, stored: Cursors | undefined): Cursors => {
  if (stored?.every((place) => contains(space, place))) return stored
  return [space.map((axis) => fromUnit(axis, FIRST)), space.map((axis) => fromUnit(axis, SECOND))]
})
/** The two places that the reader points at, x and x′; on another black box, where they stand at first. */
export const selectCursors = (state: LabState): Cursors => cursorsIn(state, selectProblem(state).space, state.view.cursors)
