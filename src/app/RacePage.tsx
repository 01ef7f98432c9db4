import { useEffect } from 'react'
import { raceSetupOf } from '../experiment/raceDocument'
import { racePresets } from '../experiment/racePresets'
import { race as words } from '../language/en/race'
import { selectStandings } from '../store/race/derived'
import { addressedRace, createRaceStore } from '../store/race/raceStore'
import { RaceRoom } from '../views/race/RaceRoom'
import { raceWorkers, startRaceWorker } from '../workers/startRaceWorker'
import { type Departing, useDeparting } from './code/departing'
import { KeptRoom, type RoomProps } from './KeptRoom'
import { hasPreparedStates, type Stage, useStage } from './present/mode'
import { soon } from './soon'

/** The page's race goes on while one is in another room, and is still there when one comes back. */
export const race = createRaceStore(racePresets[0]!.document, { startWorker: startRaceWorker, workers: raceWorkers(), soon })

export const addressed = addressedRace(race)

const begin = () => {
  const { activity, start, goAhead } = race.getState()
  if (activity === 'asking') goAhead()
  else if (activity === 'idle') start()
}

const stage: Stage = { next: begin, previous: () => race.getState().cancel() }

/** A prepared race begins by itself, long or not, and rests while another state is on screen. */
function usePreparedRace(): void {
  useEffect(() => {
    const beginPrepared = () => {
      if (hasPreparedStates()) begin()
    }
    queueMicrotask(beginPrepared)
    const unsubscribe = race.subscribe((now, before) => {
      const isOther = now.contest !== before.contest
      if (isOther || (now.activity === 'asking' && before.activity !== 'asking')) queueMicrotask(beginPrepared)
    })
    return () => {
      unsubscribe()
      if (hasPreparedStates()) race.getState().cancel()
    }
  }, [])
}

const departing: Departing = {
  room: 'race',
  race: () => raceSetupOf(race.getState().contest),
  firstRun(name) {
    const state = race.getState()
    const records = selectStandings(state).find((standing) => standing.name === name)?.records
    return records?.find(({ run }) => run.seed === state.contest.firstSeed)?.run
  },
}

/** The room "Race" of the page. */
export default function RacePage({ keep, openInExplore }: RoomProps) {
  useStage(stage)
  useDeparting(departing)
  usePreparedRace()
  return (
    <KeptRoom keep={keep} lab={addressed} instead={words.instead}>
      <RaceRoom lab={race} openInExplore={openInExplore} />
    </KeptRoom>
  )
}
