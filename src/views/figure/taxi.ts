import { figure } from '../../language/en/figure'
import { selectPlaces, selectStudy, selectTable } from '../../store/taxi/derived'
import { guessPlanOf } from '../../store/taxi/plans'
import type { TaxiState } from '../../store/taxi/state'

/** What the taxi case was set up with, under a figure. */
export function taxiWords(state: TaxiState): string {
  const study = selectStudy(state)
  const { protocol, shown, source, trips } = state
  const trained = study ? figure.trainedHere(study.network, study.budget, study.seed) : figure.recorded(shown)
  const from = source.kind === 'file' ? figure.ofFile(source.name) : figure.synthetic
  return figure.taxi(figure.protocols[protocol], trained, trips.length, from)
}

/** The numbers behind the figures of the scene on screen: its trips, the guess, or the searches and their table. */
export function taxiData(state: TaxiState): object {
  const { scene, protocol, speed, seed, budget, shown, trips, guess } = state
  const setup = { scene, protocol, speed, seed, budget, shown }
  if (scene === 'data') return { setup, trips }
  if (scene === 'guess')
    return { setup, plan: guess?.plan ?? guessPlanOf(state), epochs: guess?.epochs ?? [], outcome: guess?.outcome ?? null }
  return { setup, searches: selectPlaces(state), table: selectTable(state) }
}
