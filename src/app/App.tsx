import { Suspense, useCallback, useEffect, useReducer, useState } from 'react'
import { exploreRoom } from '../experiment/exploreRoom'
import { encodeLink } from '../experiment/room'
import type { Lab } from '../store/lab'
import { connectAddressBar } from './addressBar'
import { ExploreRoom } from './ExploreRoom'
import { roomOf } from './fetchedRooms'
import { Header } from './Header'
import { RoomBoundary } from './RoomBoundary'
import { onVisit, placeOf, restate, useHash, visit } from './rooms'
import { Trouble } from './Trouble'

/**
 * The house: the room that the address names. The workbench keeps its state while one is elsewhere, and its address is kept from here,
 * so that Back leads on even when the room itself cannot be shown.
 */
export function App({ store, complaint }: { store: Lab; complaint: string | null }) {
  const { room, address } = placeOf(useHash())
  const [notice, setNotice] = useState(complaint)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => (room === 'explore' ? connectAddressBar(store, setNotice) : undefined), [store, room])
  const Room = roomOf(room)
  const onChange = useCallback(
    (call: () => void) => {
      const [unlisten, unsubscribe] = [onVisit(call), store.subscribe(call)]
      return () => {
        unlisten()
        unsubscribe()
      }
    },
    [store],
  )
  return (
    <RoomBoundary
      key={room}
      fallback={(error, again) => (
        <>
          <Header room={room} />
          <Trouble
            room={room}
            error={error}
            again={() => {
              again()
              drawAgain()
            }}
            onChange={onChange}
          />
        </>
      )}
    >
      {Room ? (
        <>
          <Header room={room} />
          <Suspense fallback={<p className="entering">Loading…</p>}>
            <Room
              address={address}
              setAddress={(own) => restate(room, own)}
              openInExplore={async (document) => visit(`#${await encodeLink(exploreRoom, document)}`)}
            />
          </Suspense>
        </>
      ) : (
        <ExploreRoom store={store} notice={notice} dismissNotice={() => setNotice(null)} />
      )}
    </RoomBoundary>
  )
}
