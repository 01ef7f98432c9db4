import type { Document } from '../../experiment/document'
import { createTaxiStore } from '../../store/taxi/taxiStore'
import { TaxiContext, useTaxi } from '../../store/taxi/useTaxi'
import { healthWords } from '../../workers/health'
import { startGuessWorker } from '../../workers/startGuessWorker'
import { workerCount } from '../../workers/startRaceWorker'
import { startStudyWorker } from '../../workers/startStudyWorker'
import { startTripsWorker } from '../../workers/startTripsWorker'
import { DataScene } from './DataScene'
import { GuessScene } from './GuessScene'
import { keep, recall } from './keptTrainings'
import { SceneMenu, Settings } from './Rail'
import { SearchesScene } from './SearchesScene'
import { sceneOf } from './scenes'
import { TableScene } from './TableScene'
import { VerdictScene } from './VerdictScene'

/** Trainings go on while one is in another room. */
const store = createTaxiStore({
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: Math.min(4, workerCount()),
  recall,
  keep,
})

interface TaxiRoomProps {
  readonly address: string
  readonly setAddress: (text: string) => void
  readonly openInExplore: (document: Document) => void
}

/** The room "Taxi fares": the article's case in five scenes, with real training. */
export default function TaxiRoom({ address, setAddress, openInExplore }: TaxiRoomProps) {
  const scene = sceneOf(address)
  const goTo = (id: string) => setAddress(`/${id}`)
  const Scene = { data: DataScene, guess: GuessScene, searches: SearchesScene, table: TableScene, verdict: VerdictScene }[
    scene.id
  ]
  return (
    <TaxiContext value={store}>
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
        <SceneMenu scene={scene.id} goTo={goTo} />
        <div className="taxi-scene">
          <Complaint />
          <MissingWorkers />
          <Scene goTo={goTo} openInExplore={openInExplore} />
        </div>
        <Settings showsReplay={scene.replays} />
      </main>
    </TaxiContext>
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
