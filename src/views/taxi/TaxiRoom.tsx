import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { TaxiDocument } from '../../casestudy/taxiRoom'
import type { Document } from '../../experiment/document'
import type { Addressed } from '../../store/addressed'
import { addressedTaxi } from '../../store/taxi/documentSlice'
import { createTaxiStore } from '../../store/taxi/taxiStore'
import { TaxiContext, useTaxi } from '../../store/taxi/useTaxi'
import { startGuessWorker } from '../../workers/startGuessWorker'
import { workerCount } from '../../workers/startRaceWorker'
import { startStudyWorker } from '../../workers/startStudyWorker'
import { startTripsWorker } from '../../workers/startTripsWorker'
import { healthWords } from '../words/healthWords'
import { DataScene } from './DataScene'
import { GuessScene } from './GuessScene'
import { keep as keepTrainings, recall } from './keptTrainings'
import { SceneMenu, Settings } from './Rail'
import { SearchesScene } from './SearchesScene'
import { SCENE_WORDS } from './scenes'
import { TableScene } from './TableScene'
import { VerdictScene } from './VerdictScene'
import './TaxiRoom.css'

/** Trainings go on while one is in another room. */
const store = createTaxiStore({
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: Math.min(4, workerCount()),
  recall,
  keep: keepTrainings,
})

const addressed = addressedTaxi(store)

const SCENES_SHOWN = { data: DataScene, guess: GuessScene, searches: SearchesScene, table: TableScene, verdict: VerdictScene }

interface TaxiRoomProps {
  /** Keeps the page's address and the room the same, and says why a link cannot be used. */
  readonly keep: (room: Addressed<TaxiDocument>, complain: (sentence: string | null) => void) => () => void
  readonly openInExplore: (document: Document) => void
}

/** The room "Taxi fares": the article's case in five scenes, with real training. */
export default function TaxiRoom({ keep, openInExplore }: TaxiRoomProps) {
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => keep(addressed, setNotice), [keep])
  const scene = useStore(store, (s) => s.scene)
  const Scene = SCENES_SHOWN[scene]
  return (
    <TaxiContext value={store}>
      {notice && <Notice sentence={notice} dismiss={() => setNotice(null)} />}
      <main
        className="taxi-room"
        data-lab="taxi"
        // Anywhere in the room: a browser would leave the page for a file dropped beside its place.
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          const [file] = event.dataTransfer.files
          if (file) store.getState().openFile(file)
        }}
      >
        <SceneMenu />
        <div className="taxi-scene">
          <Complaint />
          <MissingWorkers />
          <Scene goTo={store.getState().goTo} openInExplore={openInExplore} />
        </div>
        <Settings showsReplay={SCENE_WORDS[scene].replays} />
      </main>
    </TaxiContext>
  )
}

/** Why a link could not be used. */
function Notice({ sentence, dismiss }: { sentence: string; dismiss: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>{sentence} The room as it was is shown instead.</p>
      <button type="button" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  )
}

/** Says while a worker is missing. */
function MissingWorkers() {
  const study = useTaxi((s) => s.studyHealth)
  const guess = useTaxi((s) => s.guessHealth)
  const words = healthWords({ silent: study.silent + guess.silent, replaced: study.replaced + guess.replaced }, 'training')
  return (
    words && (
      <div className="notice" role="status">
        <p>{words}</p>
      </div>
    )
  )
}

function Complaint() {
  const study = useTaxi((s) => s.complaint)
  const guess = useTaxi((s) => s.guessComplaint)
  const complaints = [study, guess].filter((each) => each !== null)
  return (
    complaints.length > 0 && (
      <div className="notice" role="alert">
        {complaints.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    )
  )
}
