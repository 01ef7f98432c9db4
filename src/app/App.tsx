import { Suspense, useCallback, useEffect, useReducer, useState } from 'react'
import { exploreRoom } from '../experiment/exploreRoom'
import { encodeLink } from '../experiment/room'
import { common } from '../language/en/common'
import { addressedLab, type Lab } from '../store/lab'
import type { Address } from './address'
import { ExploreRoom } from './ExploreRoom'
import { roomOf } from './fetchedRooms'
import { Header } from './Header'
import { usePresenting } from './present/mode'
import { RoomBoundary } from './RoomBoundary'
import { onVisit, useRoom, visit } from './rooms'
import { Trouble } from './Trouble'

interface AppProps {
  readonly store: Lab
  readonly address: Address
  /** Why the link that was followed could not be used. */
  readonly complaint: string | null
}

/**
 * The house: the room that the address names. The workbench keeps its state while one is elsewhere, and its address is kept from here,
 * so that Back leads on even when the room itself cannot be shown.
 */
export function App({ store, address, complaint }: AppProps) {
  const room = useRoom()
  const [notice, setNotice] = useState(complaint)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => (room === 'explore' ? address.keep(addressedLab(store), setNotice) : undefined), [store, address, room])
  const Room = roomOf(room)
  const mode = usePresenting()
  const Presentation = mode === 'away' ? null : mode
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
    <>
      {Presentation && <Presentation />}
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
            {!Presentation && <Header room={room} />}
            <Suspense fallback={<p className="entering">{common.loading}</p>}>
              <Room
                keep={address.keep}
                openInExplore={async (document) => visit(`#${await encodeLink(exploreRoom, document)}`)}
              />
            </Suspense>
          </>
        ) : (
          <ExploreRoom store={store} notice={notice} dismissNotice={() => setNotice(null)} />
        )}
      </RoomBoundary>
    </>
  )
}
