import { useId, useState } from 'react'
import type { Document } from '../../experiment/document'
import { race } from '../../language/en/race'
import type { RaceStore } from '../../store/race/raceStore'
import { RaceContext } from '../../store/race/useRace'
import { Segmented } from '../controls/Segmented'
import { isOf } from '../figure/subjects'
import { CollapseView } from './CollapseView'
import { FinalValues } from './FinalValues'
import { RacePanel } from './RacePanel'
import { SetupPanel } from './SetupPanel'
import { Stopped } from './Stopped'
import { TargetPanel } from './TargetPanel'
import { TransportPanel } from './TransportPanel'
import { WinRates } from './WinRates'
import './RaceRoom.css'

interface RaceRoomProps {
  readonly lab: RaceStore
  readonly openInExplore: (document: Document) => void
}

/** The room "Race" over any race: several searches on one black box, over many seeds. */
export const RaceRoom = (props: RaceRoomProps) => (
  <RaceContext value={props.lab}>
    <Room {...props} />
  </RaceContext>
)

type Side = 'race' | 'collapse'

function Room({ lab, openInExplore }: RaceRoomProps) {
  const [side, setSide] = useState<Side>('race')
  const title = useId()
  const [gridBudget, setGridBudget] = useState(64)
  const sides = (
    <div data-control>
      <Segmented<Side>
        label={race.sides}
        value={side}
        options={[
          { value: 'race', label: race.side.race },
          { value: 'collapse', label: race.side.collapse },
        ]}
        onChange={setSide}
      />
    </div>
  )
  return (
    <main
      ref={(room) => isOf(room, { kind: 'race', lab })}
      className={side === 'collapse' ? 'race-room race-room-collapse' : 'race-room'}
      data-lab="race"
    >
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
            <h2 id={title}>{race.side.collapse}</h2>
            {sides}
          </header>
          <CollapseView budget={gridBudget} setBudget={setGridBudget} turnToRace={() => setSide('race')} />
        </section>
      )}
      <TransportPanel />
      <Stopped />
    </main>
  )
}
