import { spaceOf } from '../../casestudy/study'
import { taxiRoom } from '../../casestudy/taxiRoom'
import { encodeLink, readDocument, versionOf } from '../../experiment/room'
import { selectTaxiDocument } from '../../store/taxi/documentSlice'
import { addressedTaxi, createTaxiStore, type TaxiStore } from '../../store/taxi/taxiStore'
import { startGuessWorker } from '../../workers/startGuessWorker'
import { startStudyWorker } from '../../workers/startStudyWorker'
import { startTripsWorker } from '../../workers/startTripsWorker'
import { judge } from '../judge'
import type { TaxiScene, TaxiStep } from '../lesson'
import { isTaxiAct, performOnTaxi } from '../taxi/acts'
import type { FigureKind } from './figure'

export interface TaxiShows {
  readonly kind: 'taxi'
  readonly taxi: TaxiStore
  readonly scene: TaxiScene
}

/** What the store asks for; no worker starts before somebody trains, and trainings of a lesson are not kept for the room. */
const MEANS = {
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: 1,
  recall: () => [],
  keep: () => {},
} as const

/** The taxi case with its recorded runs. */
export const taxi: FigureKind<TaxiStep, TaxiShows> = {
  open({ scene, ask }) {
    const taxi = createTaxiStore(MEANS)
    taxi.getState().open(scene.document)
    const { document, change, subscribe } = addressedTaxi(taxi)
    return {
      shows: { kind: 'taxi', taxi, scene },
      document,
      change,
      subscribe,
      perform: (act) => isTaxiAct(act) && performOnTaxi(taxi, act),
      judge: (said) => (ask ? judge(ask, { state: taxi.getState(), ...said }) : 'right'),
      open: (content) =>
        taxi.getState().open(content ? readDocument(taxiRoom, content.version, content.content) : scene.document),
      written: () => ({ version: versionOf(taxiRoom), content: document() }),
      axes: () => spaceOf(taxi.getState()),
      inExplore: null,
      inRoom: { name: 'Taxi fares', link: () => encodeLink(taxiRoom, selectTaxiDocument(taxi.getState())) },
    }
  },
  check({ version, content }) {
    readDocument(taxiRoom, version, content)
  },
  lights: [],
}
