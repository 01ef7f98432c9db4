import { recordedLength, recordedPlaces, recordedTable } from '../../casestudy/recorded'
import { budgetOf, FOLDS, FRESH_SEEDS, isCrossValidated, NETWORKS, SEARCHES, type SearchId } from '../../casestudy/study'
import { type CaseTable, placesOf, type ScoredPlace, tableOf } from '../../casestudy/table'
import { lastCall } from '../lastCall'
import { guessPlanOf, studyOf, type TaxiState } from './taxiStore'

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

const recorded = lastCall(recordedTable)
const live = lastCall(tableOf)
/** The table as far as it goes. */
export const selectTable = (state: TaxiState): CaseTable => {
  const study = selectStudy(state)
  return study ? live(study, state.log) : recorded(state.protocol, state.shown)
}

const recordedPlacesOf = lastCall(
  (protocol: TaxiState['protocol'], shown: number) =>
    Object.fromEntries(SEARCHES.map((id) => [id, recordedPlaces(protocol, id).slice(0, shown)])) as Record<
      SearchId,
      ScoredPlace[]
    >,
)
const livePlacesOf = lastCall(
  (study: NonNullable<ReturnType<typeof studyOf>>, log: TaxiState['log']) =>
    Object.fromEntries(SEARCHES.map((id) => [id, placesOf(study, log, id)])) as Record<SearchId, ScoredPlace[]>,
)
/** The places each search has scored so far. */
export const selectPlaces = (state: TaxiState): Record<SearchId, ScoredPlace[]> => {
  const study = selectStudy(state)
  return study ? livePlacesOf(study, state.log) : recordedPlacesOf(state.protocol, state.shown)
}

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
  const searching = SEARCHES.map((id) => (isCrossValidated(study, id) ? budgetOf(study, id) * FOLDS + 1 : budgetOf(study, id)))
  return searching.reduce((a, b) => a + b, 0) + 1 + FRESH_SEEDS * (SEARCHES.length + 1)
}

/** Seconds that the rest will take, by what the trainings took so far; null before the first has ended. */
export const selectSecondsLeft = (state: TaxiState, workers: number): number | null => {
  if (state.log.length === 0) return null
  const each = state.log.reduce((sum, { result }) => sum + result.seconds, 0) / state.log.length
  return (each * (selectTrainings(state) - state.log.length)) / Math.min(workers, SEARCHES.length + 1)
}

const curve = () => lastCall((epochs: readonly number[], of: number) => ({ epochs, of }))
const curves = { grid: curve(), random: curve(), bayesian: curve() }
/** The learning curve of the training under way, or of the last one; null while recorded runs are shown, which have none. */
export const selectCurve = (state: TaxiState, id: SearchId) => {
  const study = selectStudy(state)
  if (!study) return null
  const epochs = state.underWay[id]?.epochs ?? state.log.findLast(({ job }) => job.contestant === id)?.result.epochs
  return epochs ? curves[id](epochs, NETWORKS[study.network].epochs) : null
}
