import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Document } from '../../experiment/document'
import { taxi } from '../../language/en/taxi'
import type { TaxiStore } from '../../store/taxi/taxiStore'
import { TaxiContext, useTaxi } from '../../store/taxi/useTaxi'
import { together } from '../../workers/health'
import { isOf } from '../figure/subjects'
import { healthWords, spokenHealth } from '../words/healthWords'
import { DataScene } from './DataScene'
import { GuessScene } from './GuessScene'
import { SceneMenu, Settings } from './Rail'
import { SearchesScene } from './SearchesScene'
import { TableScene } from './TableScene'
import { VerdictScene } from './VerdictScene'
import './scene.css'
import './TaxiRoom.css'

const SCENES_SHOWN = {
  data: DataScene,
  guess: GuessScene,
  searches: SearchesScene,
  table: TableScene,
  verdict: VerdictScene,
  // Its recorded seeds are fetched when somebody comes to see them.
  seven: lazy(() => import('./seven/SevenScene')),
}

interface TaxiRoomProps {
  readonly lab: TaxiStore
  readonly openInExplore: (document: Document) => void
}

/** The room "Taxi fares" over any state of the case: the article in five scenes, and a sixth beyond it, with real training. */
export function TaxiRoom({ lab, openInExplore }: TaxiRoomProps) {
  const scene = useStore(lab, (s) => s.scene)
  const Scene = SCENES_SHOWN[scene]
  return (
    <TaxiContext value={lab}>
      <main
        className="taxi-room"
        data-lab="taxi"
        ref={(room) => isOf(room, { kind: 'taxi', lab })}
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
          <Suspense fallback={<p className="panel taxi-scene-head">{taxi.fetchingSeeds}</p>}>
            <Scene goTo={lab.getState().goTo} openInExplore={openInExplore} />
          </Suspense>
        </div>
        <Settings scene={scene} />
      </main>
    </TaxiContext>
  )
}

/** Says while a worker is missing. */
function MissingWorkers() {
  const study = useTaxi((s) => s.studyHealth)
  const guess = useTaxi((s) => s.guessHealth)
  const seven = useTaxi((s) => s.seven.studyHealth)
  const health = together(together(study, guess), seven)
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
  const seven = useTaxi((s) => s.seven.complaint)
  const complaints = [study, guess, seven].filter((each) => each !== null)
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
