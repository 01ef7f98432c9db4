import { Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Document } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { encodeLink } from '../../experiment/room'
import { common } from '../../language/en/common'
import { dialogs } from '../../language/en/dialogs'
import { explore } from '../../language/en/explore'
import type { Addressed } from '../../store/addressed'
import { addressedLab, type Lab } from '../../store/lab'
import type { Address } from '../address'
import { roomOf } from '../fetchedRooms'
import { Complaints } from '../options/Complaints'
import type { PageOptions } from '../options/pageOptions'
import { RoomBoundary } from '../RoomBoundary'
import { onVisit, useRoom } from '../rooms'
import { Trouble } from '../Trouble'
import { useTheme } from '../theme'
import { EmbedBench } from './EmbedBench'
import { createHost } from './host'
import './EmbedPage.css'

interface EmbedPageProps {
  readonly lab: Lab
  readonly address: Address
  readonly options: PageOptions
  /** What the address says that cannot be used. */
  readonly complaints: readonly string[]
  /** Why the link that was followed could not be used. */
  readonly complaint: string | null
}

/** The page inside another one: the workbench in little room, or another room whole but without the header, driven by the host's messages. */
export function EmbedPage({ lab, address, options, complaints, complaint }: EmbedPageProps) {
  const room = useRoom()
  useTheme()
  const element = useRef<HTMLDivElement>(null)
  const [notice, setNotice] = useState(complaint)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const host = useMemo(() => createHost(options.parent), [options.parent])

  /** Keeps the address, and shows the room to the host. */
  const keep = useCallback<Address['keep']>(
    (addressed, complain) => {
      const leave = address.keep(addressed, complain)
      const forget = host.show(room, addressed as Addressed<unknown>, lab, element.current!)
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
  // The workbench is laid out by itself, and of a lesson nothing can be left out.
  const layout = room === 'explore' || room === 'learn' ? undefined : options.embed!
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
      <div className="embed-page" data-fills={Room === undefined || undefined} data-layout={layout} ref={element}>
        <header className="visually-hidden">
          <h1>{dialogs.house}</h1>
        </header>
        <Complaints sentences={host.trouble ? [...complaints, host.trouble] : complaints} />
        {notice && Room === undefined && <Complaints key={notice} sentences={[explore.defaultInstead(notice)]} />}
        {Room ? (
          <Suspense fallback={<p className="entering">{common.loading}</p>}>
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
async function openElsewhere(document: Document) {
  window.open(`${location.pathname}#${await encodeLink(exploreRoom, document)}`, '_blank', 'noopener')
}
