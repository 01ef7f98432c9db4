import { type GuessPlan, planOf } from '../../casestudy/guess'
import { SEVEN_TRIPS, sevenStudy } from '../../casestudy/sevenRecord'
import { NETWORKS, type Study } from '../../casestudy/study'
import type { Trip } from '../../trips/trip'
import { lastCallPer } from '../lastCall'
import type { TaxiState } from './state'

/** The study that start would carry out; null while recorded runs are shown. */
export const studyOf = ({
  speed,
  protocol,
  seed,
  budget,
  trips,
  stop,
}: Pick<TaxiState, 'speed' | 'protocol' | 'seed' | 'budget' | 'trips' | 'stop'>): Study | null =>
  speed === 'measured'
    ? null
    : {
        protocol,
        network: speed,
        budget,
        seed,
        trips: Math.min(trips.length, NETWORKS[speed].trips),
        ...(stop && { stop }),
      }

/** The study of seven inputs that start would carry out; null while recorded runs are shown. */
export const sevenStudyOf = ({
  sevenChoice: { live, seed, budget },
  trips,
  stop,
}: Pick<TaxiState, 'sevenChoice' | 'trips' | 'stop'>): Study | null =>
  live ? { ...sevenStudy(seed, budget, Math.min(trips.length, SEVEN_TRIPS)), ...(stop && { stop }) } : null

/** The guess as it would be trained now. */
export function guessPlanOf({
  speed,
  protocol,
  guessChanges,
}: Pick<TaxiState, 'speed' | 'protocol' | 'guessChanges'>): GuessPlan {
  const network = guessChanges.network ?? (speed === 'measured' ? 'small' : speed)
  return { ...planOf(protocol, network), ...guessChanges }
}

/** Whether a training by hand is the one that the study has as its guess. */
export const isStudiedGuess = (plan: GuessPlan, { speed, protocol }: Pick<TaxiState, 'speed' | 'protocol'>): boolean =>
  JSON.stringify(plan) === JSON.stringify(guessPlanOf({ speed, protocol, guessChanges: {} }))

const fingerprintOf = lastCallPer((trips: readonly Trip[]) =>
  trips.reduce((sum, { fare }, i) => (sum * 31 + Math.round(fare * 100) + i) % 2_147_483_647, 7),
)

/** Names a study and its trips: results kept under one key belong to nothing else. */
export const keyOf = (state: TaxiState): string => keyFor(state, studyOf(state))

/** The same of the study of seven inputs. */
export const sevenKeyOf = (state: TaxiState): string => keyFor(state, sevenStudyOf(state))

function keyFor({ source, trips }: TaxiState, study: Study | null): string {
  const name = source.kind === 'file' ? source.name : source.settings
  return JSON.stringify([study, name, trips.length, fingerprintOf(trips)])
}
