import { useEffect, useState } from 'react'
import { exploreRoom } from '../experiment/exploreRoom'
import { unpack } from '../experiment/link'
import { encodeLink } from '../experiment/room'
import { header } from '../language/en/header'
import { NotFetched } from './fetchedRooms'
import { type RoomId, rooms, visit } from './rooms'
import './Trouble.css'

interface TroubleProps {
  readonly room: RoomId
  readonly error: unknown
  readonly again: () => void
  /** Calls back when something has changed that may mend the room; returns how to stop that. */
  readonly onChange: (call: () => void) => () => void
}

/** In the place of a room that cannot be shown: what happened, and the ways on. The address stays as it is. */
export function Trouble({ room, error, again, onChange }: TroubleProps) {
  const { name } = rooms.find(({ id }) => id === room)!
  const isAway = error instanceof NotFetched
  useEffect(() => onChange(again), [onChange, again])
  return (
    <main className="trouble">
      <div role="alert">
        <h2>{isAway ? header.roomAway(name) : header.roomFailed(name)}</h2>
        <p>{isAway ? header.awayWhy : header.failedWhy(error instanceof Error ? error.message : String(error))}</p>
      </div>
      <div className="trouble-ways">
        {isAway && (
          <button type="button" onClick={again}>
            {header.tryAgain}
          </button>
        )}
        <button type="button" onClick={() => location.reload()}>
          {header.reload}
        </button>
        <button type="button" onClick={async () => visit(`#${await encodeLink(exploreRoom, exploreRoom.default())}`)}>
          {header.openDefault}
        </button>
        <CopyButton />
      </div>
    </main>
  )
}

/** Copies what the address carries as readable text, so that nothing is lost; the address itself when it carries nothing. */
function CopyButton() {
  const [label, setLabel] = useState(header.copyExperiment)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await contentOf(location.href))
      setLabel(header.copied)
    } catch {
      setLabel(header.copyAddress)
    }
  }
  return (
    <button type="button" onClick={copy} onBlur={() => setLabel(header.copyExperiment)}>
      {label}
    </button>
  )
}

async function contentOf(href: string): Promise<string> {
  const link = /v\d+\.[\w-]+$/.exec(href)?.[0]
  if (!link) return href
  return unpack(link, Number.POSITIVE_INFINITY).then(
    ({ content }) => JSON.stringify(content, null, 2),
    () => href,
  )
}
