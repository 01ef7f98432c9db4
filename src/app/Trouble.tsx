import { useEffect, useState } from 'react'
import { exploreRoom } from '../experiment/exploreRoom'
import { unpack } from '../experiment/link'
import { encodeLink } from '../experiment/room'
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
        <h2>{isAway ? `“${name}” could not be loaded.` : `“${name}” cannot show this.`}</h2>
        {isAway ? (
          <p>
            The server did not send it. Either the connection is gone, or there is a newer version of this page: then reloading
            gets it. The address still leads here.
          </p>
        ) : (
          <p>
            Something went wrong that should not have: <q>{error instanceof Error ? error.message : String(error)}</q>. The
            address still leads to what you had, and Back to what was before.
          </p>
        )}
      </div>
      <div className="trouble-ways">
        {isAway && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
        <button type="button" onClick={() => location.reload()}>
          Reload the page
        </button>
        <button type="button" onClick={async () => visit(`#${await encodeLink(exploreRoom, exploreRoom.default())}`)}>
          Open the default experiment
        </button>
        <CopyButton />
      </div>
    </main>
  )
}

/** Copies what the address carries as readable text, so that nothing is lost; the address itself when it carries nothing. */
function CopyButton() {
  const [label, setLabel] = useState('Copy the experiment')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await contentOf(location.href))
      setLabel('Copied')
    } catch {
      setLabel('Copy the address bar instead')
    }
  }
  return (
    <button type="button" onClick={copy} onBlur={() => setLabel('Copy the experiment')}>
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
