import { useMemo } from 'react'
import { departureOfRace, leavingSearches } from '../../experiment/code/fromRace'
import { departureOfRun } from '../../experiment/code/fromRun'
import { dialogs } from '../../language/en/dialogs'
import type { Lab } from '../../store/lab'
import LeavingDialog, { type Leaving } from '../../views/leaving/LeavingDialog'
import type { ToolDialogProps } from '../tools/tool'
import { type Departing, useCurrentDeparting } from './departing'

/** What leaves is read when the dialog opens. */
export function CodeDialog({ room, open, close }: ToolDialogProps) {
  return open ? <Opened room={room} close={close} /> : null
}

function Opened({ room, close }: Pick<ToolDialogProps, 'room' | 'close'>) {
  const departing = useCurrentDeparting()
  const choices = useMemo(() => leavingsOf(departing), [departing])
  return <LeavingDialog choices={choices} nothing={nothingIn(room)} close={close} />
}

/** Why nothing can leave from a room. */
function nothingIn(room: string): string {
  if (room === 'race') return dialogs.nothingLeavesRace
  return room === 'measure' ? dialogs.nothingLeavesMeasure : dialogs.nothingLeaves
}

function leavingsOf(departing: Departing | null): readonly Leaving[] {
  if (departing?.room === 'explore') return [ofRun(departing.lab)]
  if (departing?.room === 'race') return ofRace(departing)
  const study = departing?.departure()
  return study ? [{ name: 'study', departure: () => study }] : []
}

/** The moment on screen, with the settings in force. */
function ofRun(lab: Lab): Leaving {
  const { setup, run, view } = lab.getState()
  return { name: 'run', departure: () => departureOfRun(setup, run.trace.slice(0, view.at), run.model) }
}

function ofRace({ race, firstRun }: Extract<Departing, { room: 'race' }>): readonly Leaving[] {
  const setup = race()
  return leavingSearches(setup).map((name) => ({ name, departure: () => departureOfRace(setup, name, firstRun(name)) }))
}
