import { spaceOf } from '../../casestudy/study'
import { type TaxiDocument, taxiRoom } from '../../casestudy/taxiRoom'
import { LinkError } from '../../experiment/link'
import { encodeLink, readDocument, versionOf } from '../../experiment/room'
import { selectTaxiDocument } from '../../store/taxi/documentSlice'
import { addressedTaxi, createTaxiStore, type TaxiStore } from '../../store/taxi/taxiStore'
import { judge } from '../judge'
import type { TaxiScene, TaxiStep } from '../lesson'
import { isTaxiAct, performOnTaxi } from '../taxi/acts'
import type { FigureContent, FigureKind } from './figure'

export interface TaxiShows {
  readonly kind: 'taxi'
  readonly taxi: TaxiStore
  readonly scene: TaxiScene
}

const nobody = () => {
  throw new Error('Nobody trains here: a lesson shows recorded runs.')
}

/** Recorded runs need neither workers nor trips. */
const MEANS = {
  startStudyWorker: nobody,
  startGuessWorker: nobody,
  startReader: nobody,
  workers: 0,
  trips: [],
  recall: () => [],
  keep: () => {},
}

/** The document of a link to a step. Throws LinkError, too, when it is not about the recorded runs. */
function readRecorded({ version, content }: FigureContent): TaxiDocument {
  const document = readDocument(taxiRoom, version, content)
  if (document.speed === 'measured' && document.trips.kind === 'synthetic') return document
  throw new LinkError('This link cannot be used: a lesson shows recorded runs only.')
}

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
      open: (content) => taxi.getState().open(content ? readRecorded(content) : scene.document),
      written: () => ({ version: versionOf(taxiRoom), content: document() }),
      axes: () => spaceOf(taxi.getState()),
      inExplore: null,
      inRoom: { name: 'Taxi fares', link: () => encodeLink(taxiRoom, selectTaxiDocument(taxi.getState())) },
    }
  },
  check(content) {
    readRecorded(content)
  },
  lights: [],
}
