import { type ComponentType, lazy, Suspense } from 'react'
import type { Document } from '../experiment/document'
import { encodeLink } from '../experiment/link'
import type { LabStore } from '../store/store'
import { ExploreRoom } from './ExploreRoom'
import { Header } from './Header'
import { placeOf, type RoomId, restate, useHash, visit } from './rooms'

/** What every room but the workbench is given. */
interface RoomProps {
  /** The part of the page's address that is the room's own. */
  readonly address: string
  readonly setAddress: (address: string) => void
  /** Leaves for the workbench with a document of its own. */
  readonly openInExplore: (document: Document) => void
}

/** Loaded when first entered. */
const LAZY_ROOMS: Partial<Record<RoomId, ComponentType<RoomProps>>> = {
  race: lazy(() => import('../views/race/RaceRoom')),
  taxi: lazy(() => import('../views/taxi/TaxiRoom')),
}

/** The house: the room that the address names. The workbench keeps its state while one is elsewhere. */
export function App({ store, complaint }: { store: LabStore; complaint: string | null }) {
  const { room, address } = placeOf(useHash())
  const Room = LAZY_ROOMS[room]
  if (!Room) return <ExploreRoom store={store} complaint={complaint} />
  return (
    <>
      <Header room={room} />
      <Suspense fallback={<p className="entering">Loading…</p>}>
        <Room
          address={address}
          setAddress={(own) => restate(room, own)}
          openInExplore={async (document) => visit(`#${await encodeLink(document)}`)}
        />
      </Suspense>
    </>
  )
}
