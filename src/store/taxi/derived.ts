import { constantRmse, RECORDED_CONSTANT_RMSE } from '../../casestudy/constant'
import type { FinishedJob, StudyLog } from '../../casestudy/job'
import { placesOf, type ScoredPlace } from '../../casestudy/places'
import { recordedLength, recordedPlaces, recordedTable } from '../../casestudy/recorded'
import {
  budgetOf,
  CONTESTANTS,
  type Contestant,
  FRESH_SEEDS,
  foldsOf,
  isCrossValidated,
  NETWORKS,
  type NetworkId,
  type ProtocolId,
  SEARCHES,
  type SearchId,
  type Study,
} from '../../casestudy/study'
import { type CaseTable, type Line, lineOf } from '../../casestudy/table'
import { tripTable } from '../../trips/dataset'
import { perLab } from '../lastCall'
import { guessPlanOf, sevenStudyOf, studyOf } from './plans'
import type { TaxiState } from './state'

const studyFor = perLab(
  (
    protocol: TaxiState['protocol'],
    speed: TaxiState['speed'],
    seed: number,
    budget: number,
    trips: TaxiState['trips'],
    stop: TaxiState['stop'],
  ) => studyOf({ protocol, speed, seed, budget, trips, stop }),
)
/** The study on screen; null while recorded runs are shown. */
export const selectStudy = (state: TaxiState) => {
  const { protocol, speed, seed, budget, trips, stop } = state
  return studyFor(state, protocol, speed, seed, budget, trips, stop)
}

const planFor = perLab((speed: TaxiState['speed'], protocol: TaxiState['protocol'], guessChanges: TaxiState['guessChanges']) =>
  guessPlanOf({ speed, protocol, guessChanges }),
)
/** The training of the second scene as it would be now. */
export const selectGuessPlan = (state: TaxiState) => planFor(state, state.speed, state.protocol, state.guessChanges)

/** Computes something of each contestant, anew only when its own trainings, or the study, have changed. */
function perContestant<Value>(compute: (study: Study, contestant: Contestant, own: readonly FinishedJob[]) => Value) {
  const calls = new Map(CONTESTANTS.map((id) => [id, perLab(compute)]))
  return (state: TaxiState, study: Study, id: Contestant): Value => calls.get(id)!(state, study, id, state.log[id])
}

/** All that is summed up of a contestant's trainings, in one go. */
const summedUp = perContestant((study, id, own) => {
  const places = placesOf(study, id, own)
  return { places, line: lineOf(own, places), seconds: own.reduce((sum, { result }) => sum + result.seconds, 0) }
})

const constants = new Map(
  CONTESTANTS.map((id) => [id, perLab((study: Study, trips: TaxiState['trips']) => constantRmse(study, id, tripTable(trips)))]),
)
/** What always predicting the mean fare scores beside a contestant's own scores, in dollars; as it was recorded for recorded runs. */
export const selectConstantRmse = (state: TaxiState, id: Contestant): number => {
  const study = selectStudy(state)
  return study ? constants.get(id)!(state, study, state.trips) : RECORDED_CONSTANT_RMSE
}

const guessConstant = perLab((protocol: ProtocolId, network: NetworkId, seed: number, trips: TaxiState['trips']) =>
  constantRmse(
    { protocol, network, seed, budget: 1, trips: Math.min(trips.length, NETWORKS[network].trips) },
    'baseline',
    tripTable(trips),
  ),
)
/** The same beside the guess that was trained by hand, on the trips at hand even while recorded runs are shown; null without one. */
export const selectGuessConstant = (state: TaxiState): number | null =>
  state.guess && guessConstant(state, state.protocol, state.guess.plan.network, state.seed, state.trips)

const recorded = perLab(recordedTable)
const tableOfLines = perLab(
  (baseline: Line, ...searches: readonly Line[]): CaseTable => ({
    baseline,
    searches: SEARCHES.map((id, i) => ({ id, ...searches[i]! })),
  }),
)
/** The table as far as it goes. */
export const selectTable = (state: TaxiState): CaseTable => {
  const study = selectStudy(state)
  if (!study) return recorded(state, state.protocol, state.shown)
  const lineFor = (id: Contestant) => summedUp(state, study, id).line
  return tableOfLines(state, lineFor('baseline'), ...SEARCHES.map(lineFor))
}

const placesOfSearches = perLab(
  (...places: readonly ScoredPlace[][]) =>
    Object.fromEntries(SEARCHES.map((id, i) => [id, places[i]!])) as Record<SearchId, ScoredPlace[]>,
)
const placesRecorded = perLab(
  (protocol: TaxiState['protocol'], shown: number) =>
    Object.fromEntries(SEARCHES.map((id) => [id, recordedPlaces(protocol, id).slice(0, shown)])) as Record<
      SearchId,
      ScoredPlace[]
    >,
)
/** The places each search has scored so far. */
export const selectPlaces = (state: TaxiState): Record<SearchId, ScoredPlace[]> => {
  const study = selectStudy(state)
  if (!study) return placesRecorded(state, state.protocol, state.shown)
  return placesOfSearches(state, ...SEARCHES.map((id) => summedUp(state, study, id).places))
}

/** A search's line in the table. */
export const selectLine = (state: TaxiState, id: SearchId) => selectTable(state).searches.find((line) => line.id === id)!

/** How many evaluations each search will have made. */
export const selectBudget = (state: TaxiState, id: SearchId): number => {
  const study = selectStudy(state)
  return study ? budgetOf(study, id) : recordedPlaces(state.protocol, id).length
}

/** How many steps the recorded runs have. */
export const selectLength = ({ protocol }: TaxiState): number => recordedLength(protocol)

/** Trainings that a whole study takes at the most. */
function trainingsOf(study: Study): number {
  const searching = SEARCHES.map((id) => budgetOf(study, id) * foldsOf(study, id) + (isCrossValidated(study, id) ? 1 : 0))
  return searching.reduce((a, b) => a + b, 0) + 1 + FRESH_SEEDS * CONTESTANTS.length
}

/** Trainings that the study takes; once it is done, as many as it took. */
export const selectTrainings = (state: TaxiState): number => {
  const study = selectStudy(state)
  if (state.activity === 'done') return selectMade(state)
  return study ? trainingsOf(study) : 0
}

const madeIn = (log: StudyLog): number => CONTESTANTS.reduce((sum, id) => sum + log[id].length, 0)

/** Trainings that have ended. */
export const selectMade = ({ log }: TaxiState): number => madeIn(log)

const sevenFor = perLab((sevenChoice: TaxiState['sevenChoice'], trips: TaxiState['trips'], stop: TaxiState['stop']) =>
  sevenStudyOf({ sevenChoice, trips, stop }),
)
/** The study of seven inputs that is trained here; null while a recorded one is shown. */
export const selectSevenStudy = (state: TaxiState): Study | null => sevenFor(state, state.sevenChoice, state.trips, state.stop)

/** How many trainings of it have ended, and how many it takes. */
export const selectSevenMade = ({ seven }: TaxiState): number => madeIn(seven.log)
export const selectSevenTrainings = (state: TaxiState): number => {
  const study = selectSevenStudy(state)
  if (state.seven.activity === 'done') return selectSevenMade(state)
  return study ? trainingsOf(study) : 0
}

/** Seconds that the rest will take, by what the trainings took so far; null before the first has ended. */
export const selectSecondsLeft = (state: TaxiState): number | null => {
  const study = selectStudy(state)
  const made = selectMade(state)
  if (!study || made === 0) return null
  const seconds = CONTESTANTS.reduce((sum, id) => sum + summedUp(state, study, id).seconds, 0)
  return ((seconds / made) * (selectTrainings(state) - made)) / Math.min(state.workers, CONTESTANTS.length)
}

const curve = () => perLab((epochs: readonly number[], of: number) => ({ epochs, of }))
const curves = { grid: curve(), random: curve(), bayesian: curve() }
/** The learning curve of the training under way, or of the last one; null while recorded runs are shown, which have none. */
export const selectCurve = (state: TaxiState, id: SearchId) => {
  const study = selectStudy(state)
  if (!study) return null
  const epochs = [state.underWay[id]?.epochs, state.log[id].at(-1)?.result.epochs].find((each) => each && each.length > 0)
  return epochs ? curves[id](state, epochs, NETWORKS[study.network].epochs) : null
}
