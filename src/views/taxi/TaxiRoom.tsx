import { useStore } from 'zustand'
import type { Document } from '../../experiment/document'
import type { TaxiStore } from '../../store/taxi/taxiStore'
import { TaxiContext, useTaxi } from '../../store/taxi/useTaxi'
import { together } from '../../workers/health'
import { healthWords, spokenHealth } from '../words/healthWords'
import { DataScene } from './DataScene'
import { GuessScene } from './GuessScene'
import { SceneMenu, Settings } from './Rail'
import { SearchesScene } from './SearchesScene'
import { SCENE_WORDS } from './scenes'
import { TableScene } from './TableScene'
import { VerdictScene } from './VerdictScene'
import './TaxiRoom.css'

const SCENES_SHOWN = { data: DataScene, guess: GuessScene, searches: SearchesScene, table: TableScene, verdict: VerdictScene }

interface TaxiRoomProps {
  readonly lab: TaxiStore
  readonly openInExplore: (document: Document) => void
}

/** The room "Taxi fares" over any state of the case: the article in five scenes, with real training. */
export function TaxiRoom({ lab, openInExplore }: TaxiRoomProps) {
  const scene = useStore(lab, (s) => s.scene)
  const Scene = SCENES_SHOWN[scene]
  return (
    <TaxiContext value={lab}>
      <main
        className="taxi-room"
        data-lab="taxi"
        // Anywhere in the room: a browser would leave the page for a file dropped beside its place.
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          const [file] = event.dataTransfer.files
          if (file) lab.getState().openFile(file)
        }}
      >
        <SceneMenu />
        <div className="taxi-scene">
          <Complaint />
          <MissingWorkers />
          <Scene goTo={lab.getState().goTo} openInExplore={openInExplore} />
        </div>
        <Settings showsReplay={SCENE_WORDS[scene].replays} />
      </main>
    </TaxiContext>
  )
}

/** Says while a worker is missing. */
function MissingWorkers() {
  const study = useTaxi((s) => s.studyHealth)
  const guess = useTaxi((s) => s.guessHealth)
  const health = together(study, guess)
  const words = healthWords(health, 'training')
  return (
    words && (
      <div className="notice">
        <p aria-hidden="true">{words}</p>
        <p className="visually-hidden" role="status">
          {spokenHealth(health, 'training')}
        </p>
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
