import type { FinishedJob } from '../../casestudy/job'
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
  SEARCHES,
  type SearchId,
  type Study,
} from '../../casestudy/study'
import { type CaseTable, lineOf } from '../../casestudy/table'
import { lastCall } from '../lastCall'
import { guessPlanOf, studyOf } from './plans'
import type { TaxiState } from './state'

const studyFor = lastCall(
  (protocol: TaxiState['protocol'], speed: TaxiState['speed'], seed: number, budget: number, trips: TaxiState['trips']) =>
    studyOf({ protocol, speed, seed, budget, trips }),
)
/** The study on screen; null while recorded runs are shown. */
export const selectStudy = ({ protocol, speed, seed, budget, trips }: TaxiState) => studyFor(protocol, speed, seed, budget, trips)

const planFor = lastCall((speed: TaxiState['speed'], protocol: TaxiState['protocol'], guessChanges: TaxiState['guessChanges']) =>
  guessPlanOf({ speed, protocol, guessChanges }),
)
/** The training of the second scene as it would be now. */
export const selectGuessPlan = ({ speed, protocol, guessChanges }: TaxiState) => planFor(speed, protocol, guessChanges)

/** Computes something of each contestant, anew only when its own trainings, or the study, have changed. */
function perContestant<Value>(compute: (study: Study, contestant: Contestant, own: readonly FinishedJob[]) => Value) {
  const calls = new Map(CONTESTANTS.map((id) => [id, lastCall(compute)]))
  return (study: Study, log: TaxiState['log'], id: Contestant): Value => calls.get(id)!(study, id, log[id])
}

/** All that is summed up of a contestant's trainings, in one go. */
const summedUp = perContestant((study, id, own) => {
  const places = placesOf(study, id, own)
  return { places, line: lineOf(own, places), seconds: own.reduce((sum, { result }) => sum + result.seconds, 0) }
})

const recorded = lastCall(recordedTable)
const live = lastCall(
  (study: Study, log: TaxiState['log']): CaseTable => ({
    baseline: summedUp(study, log, 'baseline').line,
    searches: SEARCHES.map((id) => ({ id, ...summedUp(study, log, id).line })),
  }),
)
/** The table as far as it goes. */
export const selectTable = (state: TaxiState): CaseTable => {
  const study = selectStudy(state)
  return study ? live(study, state.log) : recorded(state.protocol, state.shown)
}

const bySearch = (places: (id: SearchId) => ScoredPlace[]) =>
  Object.fromEntries(SEARCHES.map((id) => [id, places(id)])) as Record<SearchId, ScoredPlace[]>
const allRecorded = lastCall((protocol: TaxiState['protocol'], shown: number) =>
  bySearch((id) => recordedPlaces(protocol, id).slice(0, shown)),
)
const allLive = lastCall((study: Study, log: TaxiState['log']) => bySearch((id) => summedUp(study, log, id).places))
/** The places each search has scored so far. */
export const selectPlaces = (state: TaxiState): Record<SearchId, ScoredPlace[]> => {
  const study = selectStudy(state)
  return study ? allLive(study, state.log) : allRecorded(state.protocol, state.shown)
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

/** Trainings that a whole study takes. */
export const selectTrainings = (state: TaxiState): number => {
  const study = selectStudy(state)
  if (!study) return 0
  const searching = SEARCHES.map((id) => budgetOf(study, id) * foldsOf(study, id) + (isCrossValidated(study, id) ? 1 : 0))
  return searching.reduce((a, b) => a + b, 0) + 1 + FRESH_SEEDS * CONTESTANTS.length
}

/** Trainings that have ended. */
export const selectMade = ({ log }: TaxiState): number => CONTESTANTS.reduce((sum, id) => sum + log[id].length, 0)

/** Seconds that the rest will take, by what the trainings took so far; null before the first has ended. */
export const selectSecondsLeft = (state: TaxiState, workers: number): number | null => {
  const study = selectStudy(state)
  const made = selectMade(state)
  if (!study || made === 0) return null
  const seconds = CONTESTANTS.reduce((sum, id) => sum + summedUp(study, state.log, id).seconds, 0)
  return ((seconds / made) * (selectTrainings(state) - made)) / Math.min(workers, CONTESTANTS.length)
}

const curve = () => lastCall((epochs: readonly number[], of: number) => ({ epochs, of }))
const curves = { grid: curve(), random: curve(), bayesian: curve() }
/** The learning curve of the training under way, or of the last one; null while recorded runs are shown, which have none. */
export const selectCurve = (state: TaxiState, id: SearchId) => {
  const study = selectStudy(state)
  if (!study) return null
  const epochs = [state.underWay[id]?.epochs, state.log[id].at(-1)?.result.epochs].find((each) => each && each.length > 0)
  return epochs ? curves[id](epochs, NETWORKS[study.network].epochs) : null
}
