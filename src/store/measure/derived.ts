import { findAcquisition } from '../../acquisition'
import { isBetter } from '../../experiment/direction'
import { type Cut, cutAlong, type PlaneCut, planeAlong } from '../../experiment/measure/cuts'
import type { StudyQuestion } from '../../experiment/measure/finding'
import { isFeasible } from '../../experiment/measure/limit'
import { type MeasureDocument, studyOf, type Trial, trialsOf, withLimit } from '../../experiment/measure/measureDocument'
import { boundStudy, type Proposed, proposedAt, type ToldStudy, toldStudy } from '../../experiment/measure/studyModel'
import type { Model } from '../../search/model'
import { lastCallPer, perLab } from '../lastCall'
import type { Found, MeasureState } from './state'

const questionOf = perLab(
  (
    parameters: MeasureDocument['parameters'],
    goal: MeasureDocument['goal'],
    limit: MeasureDocument['limit'],
    trials: MeasureDocument['trials'],
    cursor: MeasureDocument['cursor'],
    settings: MeasureDocument['settings'],
    count: number,
    seed: number,
  ): StudyQuestion | null =>
    parameters.length === 0 ? null : { study: studyOf({ parameters, goal, limit, trials, cursor }), settings, count, seed },
)

/** What the worker is asked about the study; null while no inputs are named. */
export const selectQuestion = (state: MeasureState): StudyQuestion | null => {
  const { parameters, goal, limit, trials, cursor, settings, batch, seed } = state.document
  return questionOf(state, parameters, goal, limit, trials, cursor, settings, batch, seed)
}

const lookedAtOf = perLab((trials: MeasureDocument['trials'], cursor: MeasureDocument['cursor']) => trialsOf({ trials, cursor }))
/** The trials that are looked at. */
export const selectLookedAt = (state: MeasureState): readonly Trial[] =>
  lookedAtOf(state, state.document.trials, state.document.cursor)

/** A study whose model was fitted, and what it believes. */
export interface Known extends Found {
  readonly told: ToldStudy
  /** null before anything came back. */
  readonly model: Model | null
}

const knownOf = lastCallPer((found: Found): Known => {
  const { study, settings, seed } = found.question
  const told = toldStudy(study, seed, settings)
  const { members, second } = found.finding
  return { ...found, told, model: members.length > 0 ? boundStudy(told, settings, members, second) : null }
})

/** What is known of the study on screen; null before the first answer, and while its inputs are others. */
export const selectKnown = ({ found, document }: MeasureState): Known | null =>
  found && found.question.study.parameters === document.parameters && found.question.study.goal === document.goal
    ? knownOf(found)
    : null

/** An experiment to be made: proposed, or planned as the trial of that number. */
export interface Ahead extends Proposed {
  readonly origin: 'initial' | 'model' | 'planned'
  readonly trial: number | null
}

const aheadOf = perLab((known: Known | null, trials: readonly Trial[]): readonly Ahead[] => {
  if (!known) return []
  const planned = trials.flatMap(({ params, state }, i): Ahead[] =>
    state === 'running'
      ? [{ ...proposedAt(known.told, known.model, known.question.study.goal, params), origin: 'planned', trial: i + 1 }]
      : [],
  )
  return planned.length > 0 ? planned : known.finding.advice.next.map((each) => ({ ...each, trial: null }))
})

/** The next experiments: those that are planned, or else those that the model proposes. */
export const selectAhead = (state: MeasureState): readonly Ahead[] => aheadOf(state, selectKnown(state), selectLookedAt(state))

const placeOf = perLab((known: Known | null, place: MeasureDocument['view']['place'], ahead: readonly Ahead[]) => {
  if (!known) return null
  const { encoding } = known.told
  const chosen = place && encoding.placeOf(place)
  const params = known.finding.advice.expectedOptimum?.params ?? ahead[0]?.params
  return chosen ?? (params && encoding.placeOf(params)) ?? encoding.legal(encoding.searched.map(() => 0.5))
})

/** The legal place that the figures go through: the chosen one, or the expected optimum. */
export const selectPlace = (state: MeasureState): readonly number[] | null =>
  placeOf(state, selectKnown(state), state.document.view.place, selectAhead(state))

const cutsOf = perLab((known: Known | null, place: readonly number[] | null): readonly Cut[] | null => {
  if (!known?.model || !place) return null
  const { told, model, question } = known
  return told.encoding.searched.map((_, d) => cutAlong(told.encoding, question.study.goal, model, place, d))
})

/** What is believed along each input, through the place; null before anything came back. */
export const selectCuts = (state: MeasureState): readonly Cut[] | null => cutsOf(state, selectKnown(state), selectPlace(state))

const pairOf = perLab((known: Known | null, pair: MeasureDocument['view']['pair']): readonly [number, number] | null => {
  const names = known?.told.encoding.searched.map(({ name }) => name) ?? []
  if (names.length < 2) return null
  const [a, b] = (pair ?? []).map((name) => names.indexOf(name))
  return a === undefined || b === undefined || a < 0 || b < 0 || a === b ? [0, 1] : [a, b]
})

/** The two inputs of the map, by their numbers; null with fewer than two. */
export const selectPair = (state: MeasureState): readonly [number, number] | null =>
  pairOf(state, selectKnown(state), state.document.view.pair)

const planeOf = perLab(
  (known: Known | null, place: readonly number[] | null, pair: readonly [number, number] | null): PlaneCut | null =>
    known?.model && place && pair ? planeAlong(known.told.encoding, known.question.study.goal, known.model, place, pair) : null,
)

/** What is believed over the pair, through the place. */
export const selectPlane = (state: MeasureState): PlaneCut | null =>
  planeOf(state, selectKnown(state), selectPlace(state), selectPair(state))

const bestOf = perLab((trials: readonly Trial[], goal: MeasureDocument['goal'], limit: MeasureDocument['limit']) =>
  trials.reduce<{ readonly number: number; readonly value: number } | null>(
    (best, { value, state, second }, i) =>
      state === 'complete' &&
      value !== null &&
      isFeasible(limit, { second }) &&
      (best === null || isBetter(goal, value, best.value))
        ? { number: i + 1, value }
        : best,
    null,
  ),
)

/** The best result so far, of the trials looked at; where a limit is to be kept, of those known to keep it. */
export const selectBest = (state: MeasureState) => bestOf(state, selectLookedAt(state), state.document.goal, state.document.limit)

/** The acquisition function that is asked. */
export const selectAcquisition = ({ document: { settings, goal, limit } }: MeasureState) =>
  findAcquisition(withLimit(settings, limit).acquisition, goal)

/** With fewer trials there is no run to look back at. */
const FEWEST_TO_LOOK_BACK = 2

export const selectCanLookBack = ({ document }: MeasureState): boolean => document.trials.length >= FEWEST_TO_LOOK_BACK

/** Whether the run so far is shown: always one that was opened from a log, another when asked for, or by a link to a moment of it. */
export const selectIsLookingBack = (state: MeasureState): boolean =>
  selectCanLookBack(state) && (state.isLookingBack || state.document.source !== undefined || state.document.cursor !== undefined)
