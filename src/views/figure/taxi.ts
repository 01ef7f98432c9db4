import { selectPlaces, selectStudy, selectTable } from '../../store/taxi/derived'
import { guessPlanOf } from '../../store/taxi/plans'
import type { TaxiState } from '../../store/taxi/state'
import { count } from '../words/sentence'

/** What the taxi case was set up with, under a figure. */
export function taxiWords(state: TaxiState): string {
  const study = selectStudy(state)
  const { protocol, shown, source, trips } = state
  const protocolWords = protocol === 'fair' ? 'The same budget and the same unseen rows for all' : 'The conditions of the article'
  const trained = study
    ? `trained here, network “${study.network}”, budget ${study.budget}, seed ${study.seed}`
    : `as recorded, after ${count(shown, 'evaluation')} of each search`
  const from = source.kind === 'file' ? `the file ${source.name}` : 'synthetic trips'
  return `Taxi fares. ${protocolWords}; ${trained}. Trips at hand: ${trips.length} of ${from}.`
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
