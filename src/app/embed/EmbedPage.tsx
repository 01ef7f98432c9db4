import { Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { exploreRoom } from '../../experiment/exploreRoom'
import { encodeLink } from '../../experiment/room'
import type { Addressed } from '../../store/addressed'
import { addressedLab, type Lab } from '../../store/lab'
import type { Address } from '../address'
import { roomOf } from '../fetchedRooms'
import type { PageOptions } from '../options/pageOptions'
import { RoomBoundary } from '../RoomBoundary'
import { onVisit, useRoom } from '../rooms'
import { Trouble } from '../Trouble'
import { EmbedBench } from './EmbedBench'
import { createHost } from './host'
import './EmbedPage.css'

interface EmbedPageProps {
  readonly lab: Lab
  readonly address: Address
  readonly options: PageOptions
  /** Why the link that was followed could not be used. */
  readonly complaint: string | null
}

/** The page inside another one: the workbench in little room, or another room whole but without the header, driven by the host's messages. */
export function EmbedPage({ lab, address, options, complaint }: EmbedPageProps) {
  const room = useRoom()
  const element = useRef<HTMLDivElement>(null)
  const [notice, setNotice] = useState(complaint)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const host = useMemo(() => createHost(options.parent), [options.parent])

  /** Keeps the address, and shows the room to the host. */
  const keep = useCallback<Address['keep']>(
    (addressed, complain) => {
      const leave = address.keep(addressed, complain)
      const forget = host.show(room, addressed as Addressed<unknown>, room === 'explore' ? lab : null, element.current!)
      return () => {
        forget()
        leave()
      }
    },
    [address, host, lab, room],
  )
  useEffect(() => host.open(), [host])
  useEffect(() => (room === 'explore' ? keep(addressedLab(lab), setNotice) : undefined), [keep, lab, room])

  const Room = roomOf(room)
  return (
    <RoomBoundary
      key={room}
      fallback={(error, again) => (
        <Trouble
          room={room}
          error={error}
          again={() => {
            again()
            drawAgain()
          }}
          onChange={onVisit}
        />
      )}
    >
      <div className="embed-page" ref={element}>
        {host.trouble && (
          <p className="notice" role="alert">
            {host.trouble}
          </p>
        )}
        {notice && Room === undefined && (
          <p className="notice" role="alert">
            {notice} The default experiment is shown instead.
          </p>
        )}
        {Room ? (
          <Suspense fallback={<p className="entering">Loading…</p>}>
            <Room keep={keep} openInExplore={openElsewhere} />
          </Suspense>
        ) : (
          <EmbedBench lab={lab} layout={options.embed!} locksTruth={options.locksTruth} />
        )}
      </div>
    </RoomBoundary>
  )
}

/** There is no way back from another room here: it opens in a window of its own. */
async function openElsewhere(document: Parameters<typeof encodeLink<import('../../experiment/document').Document>>[1]) {
  window.open(`${location.pathname}#${await encodeLink(exploreRoom, document)}`, '_blank', 'noopener')
}
