import { useEffect, useId, useState } from 'react'
import type { Document } from '../../experiment/document'
import type { RaceDocument } from '../../experiment/raceDocument'
import { racePresets } from '../../experiment/racePresets'
import type { Addressed } from '../../store/addressed'
import { addressedRace, createRaceStore } from '../../store/race/raceStore'
import { RaceContext, useRace } from '../../store/race/useRace'
import { startRaceWorker, workerCount } from '../../workers/startRaceWorker'
import { Segmented } from '../controls/Segmented'
import { CollapseView } from './CollapseView'
import { FinalValues } from './FinalValues'
import { RacePanel } from './RacePanel'
import { lostWords } from './raceWords'
import { SetupPanel } from './SetupPanel'
import { soon } from './soon'
import { TargetPanel } from './TargetPanel'
import { TransportPanel } from './TransportPanel'
import { WinRates } from './WinRates'
import './RaceRoom.css'

/** A race goes on while one is in another room, and is still there when one comes back. */
const store = createRaceStore(racePresets[0]!.document, { startWorker: startRaceWorker, workers: workerCount(), soon })

const addressed = addressedRace(store)

interface RaceRoomProps {
  /** Keeps the page's address and a race the same, and says why a link cannot be used. */
  readonly keep: (race: Addressed<RaceDocument>, complain: (sentence: string | null) => void) => () => void
  readonly openInExplore: (document: Document) => void
}

/** The room "Race": several searches on one black box, over many seeds. */
export default function RaceRoom({ keep, openInExplore }: RaceRoomProps) {
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => keep(addressed, setNotice), [keep])
  return (
    <RaceContext value={store}>
      {notice && (
        <div className="notice" role="alert">
          <p>{notice} The race as it was is shown instead.</p>
          <button type="button" onClick={() => setNotice(null)}>
            Dismiss
          </button>
        </div>
      )}
      <Room openInExplore={openInExplore} />
    </RaceContext>
  )
}

type Side = 'race' | 'collapse'

function Room({ openInExplore }: Pick<RaceRoomProps, 'openInExplore'>) {
  const [side, setSide] = useState<Side>('race')
  const title = useId()
  const [gridBudget, setGridBudget] = useState(64)
  const sides = (
    <Segmented<Side>
      label="What to look at"
      value={side}
      options={[
        { value: 'race', label: 'The race' },
        { value: 'collapse', label: 'Where the grid collapses' },
      ]}
      onChange={setSide}
    />
  )
  return (
    <main className={side === 'collapse' ? 'race-room race-room-collapse' : 'race-room'} data-lab="race">
      <SetupPanel />
      {side === 'race' ? (
        <>
          <RacePanel sides={sides} openInExplore={openInExplore} />
          <div className="race-sides">
            <WinRates />
            <TargetPanel />
            <FinalValues />
          </div>
        </>
      ) : (
        <section className="panel race-main race-main-scrolls" aria-labelledby={title}>
          <header className="panel-head">
            <h2 id={title}>Where the grid collapses</h2>
            {sides}
          </header>
          <CollapseView budget={gridBudget} setBudget={setGridBudget} race={() => setSide('race')} />
        </section>
      )}
      <TransportPanel />
      <Stopped />
    </main>
  )
}

/** Why a race stopped by itself. */
function Stopped() {
  const complaint = useRace((s) => s.complaint)
  const lost = useRace((s) => s.lost)
  const first = [...new Set(lost.values())][0]
  if (!complaint && !first) return null
  return (
    <div className="notice race-notice" role="alert">
      <p>{complaint ?? lostWords(lost.size, first!)}</p>
    </div>
  )
}
