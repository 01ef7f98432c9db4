import type { StateCreator } from 'zustand'
import { recordedLength } from '../../casestudy/recorded'
import { SEVEN_CHOICE, type TaxiDocument, taxiRoom } from '../../casestudy/taxiRoom'
import { perLab } from '../lastCall'
import type { DocumentSlice, TaxiState } from './state'

export const createDocumentSlice: StateCreator<TaxiState, [], [], DocumentSlice> = (set, get) => ({
  change: { id: 0, of: '' },
  scene: taxiRoom.default().scene,

  goTo: (scene) => set({ scene }),

  open({ scene, trips, speed, protocol, seed, budget, shown, guess, stop = null, seven = SEVEN_CHOICE }) {
    const [asked, now] = [
      [trips, speed, protocol, seed, budget, stop],
      [tripsIn(get()), get().speed, get().protocol, get().seed, get().budget, get().stop],
    ].map((study) => JSON.stringify(study))
    // What is trained goes on as long as the study stays the same.
    if (asked !== now) get().restudy({ ...get().found(trips), speed, protocol, seed, budget, stop })
    if (JSON.stringify(seven) !== JSON.stringify(get().sevenChoice)) get().restudySeven({ sevenChoice: seven })
    set({ scene, shown: Math.min(shown, recordedLength(protocol)), guessChanges: guess as TaxiState['guessChanges'] })
  },
})

/** The trips as a document names them: those of a file that is not here, too. */
function tripsIn({ source, missing }: Pick<TaxiState, 'source' | 'missing'>): TaxiDocument['trips'] {
  if (missing !== null) return { kind: 'file', name: missing }
  return source.kind === 'file' ? { kind: 'file', name: source.name } : { kind: 'synthetic', ...source.settings }
}

/** The document that a link to this room carries. */
export const selectTaxiDocument = (state: TaxiState): TaxiDocument => {
  const { scene, source, missing, speed, protocol, seed, budget, shown, guessChanges, stop, sevenChoice } = state
  return documentOf(state, scene, source, missing, speed, protocol, seed, budget, shown, guessChanges, stop, sevenChoice)
}

const documentOf = perLab(
  (
    scene: TaxiState['scene'],
    source: TaxiState['source'],
    missing: TaxiState['missing'],
    speed: TaxiState['speed'],
    protocol: TaxiState['protocol'],
    seed: number,
    budget: number,
    shown: number,
    guess: TaxiState['guessChanges'],
    stop: TaxiState['stop'],
    seven: TaxiState['sevenChoice'],
  ): TaxiDocument => ({
    scene,
    trips: tripsIn({ source, missing }),
    speed,
    protocol,
    seed,
    budget,
    shown,
    guess,
    ...(stop && { stop }),
    // What nobody changed is not said, so that links of the other scenes stay as short as they were.
    ...(JSON.stringify(seven) !== JSON.stringify(SEVEN_CHOICE) && { seven }),
  }),
)
