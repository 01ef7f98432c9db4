import { useMemo } from 'react'
import { departureOfRace, leavingSearches } from '../../experiment/code/fromRace'
import { departureOfRun } from '../../experiment/code/fromRun'
import { departureOfStudy } from '../../experiment/code/fromStudy'
import { type MeasureDocument, studyOf } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { raceSetupOf } from '../../experiment/raceDocument'
import type { Lab } from '../../store/lab'
import { selectStandings } from '../../store/race/derived'
import type { RaceStore } from '../../store/race/raceStore'
import LeavingDialog, { type Leaving } from '../../views/leaving/LeavingDialog'
import { onScreen } from '../onScreen'
import type { ToolDialogProps } from '../tools/tool'
import { type Departing, useCurrentDeparting } from './departing'

/** What leaves is read when the dialog opens. */
export function CodeDialog({ room, open, close }: ToolDialogProps) {
  return open ? <Opened room={room} close={close} /> : null
}

function Opened({ room, close }: Pick<ToolDialogProps, 'room' | 'close'>) {
  const departing = useCurrentDeparting()
  const choices = useMemo(() => leavingsOf(departing), [departing])
  return <LeavingDialog choices={choices} nothing={NOTHING[room] ?? 'Nothing can leave from this room.'} close={close} />
}

const NOTHING: Readonly<Record<string, string>> = {
  race: 'None of these searches asks a model. Add Bayesian optimization to the race first.',
  measure: 'Name the inputs of the study first.',
}

function leavingsOf(departing: Departing | null): readonly Leaving[] {
  if (departing?.room === 'explore') return [ofRun(departing.lab)]
  if (departing?.room === 'race') return ofRace(departing.lab)
  const shown = onScreen()
  return shown?.room.id === measureRoom.id ? ofStudy(shown.document() as MeasureDocument) : []
}

/** The moment on screen, with the settings in force. */
function ofRun(lab: Lab): Leaving {
  const { setup, run, view } = lab.getState()
  return { name: 'run', departure: () => departureOfRun(setup, run.trace.slice(0, view.at), run.model) }
}

function ofRace(lab: RaceStore): readonly Leaving[] {
  const state = lab.getState()
  const race = raceSetupOf(state.contest)
  const standings = selectStandings(state)
  return leavingSearches(race).map((name) => ({
    name,
    departure: () => {
      const records = standings.find((standing) => standing.name === name)?.records ?? []
      return departureOfRace(race, name, records.find(({ run }) => run.seed === race.seeds[0])?.run)
    },
  }))
}

function ofStudy(document: MeasureDocument): readonly Leaving[] {
  if (document.parameters.every(({ type }) => type === 'fixed')) return []
  const { result, seed, settings } = document
  return [
    { name: 'study', departure: () => departureOfStudy(studyOf(document), { title: result, output: result, seed, settings }) },
  ]
}
