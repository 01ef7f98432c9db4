import { type PointerEvent, useId, useRef, useState } from 'react'
import { hall } from '../../language/en/hall'
import { PLAYLIST_LIMITS, type PlaylistState } from '../../playlists/playlist'
import { DeleteIcon, DownIcon, DuplicateIcon, GripIcon, PlayIcon, UpIcon } from '../../views/controls/icons'
import './StateItem.css'

interface StateItemProps {
  readonly at: number
  readonly count: number
  readonly state: PlaylistState
  /** null for a playlist that is only read. */
  readonly change: ((part: Partial<PlaylistState>) => void) | null
  /** Moves this state; then the focus goes to a part of it. */
  readonly move: (to: number, then?: string) => void
  readonly moveTo: (from: number, to: number) => void
  readonly duplicate: () => void
  readonly remove: () => void
  readonly present: () => void
}

/** One state of a playlist: its title and notes, and what can be done with it. */
export function StateItem({ at, count, state, change, move, moveTo, duplicate, remove, present }: StateItemProps) {
  const item = useRef<HTMLLIElement>(null)
  const drag = useDrag(at, item, moveTo)
  const notes = useId()
  const name = state.title || hall.state(at + 1)
  return (
    <li className={drag.isHeld ? 'playlist-state playlist-held' : 'playlist-state'} ref={item}>
      <div className="playlist-line">
        {change && (
          <span className="playlist-grip" aria-hidden="true" {...drag.handlers}>
            <GripIcon />
          </span>
        )}
        <span className="playlist-number">{at + 1}</span>
        {change ? (
          <input
            data-part="title"
            aria-label={hall.titleOfState(at + 1)}
            value={state.title}
            maxLength={PLAYLIST_LIMITS.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        ) : (
          <strong className="playlist-title">{state.title}</strong>
        )}
        <button type="button" className="icon" aria-label={hall.presentFrom(name)} title={hall.presentFromHere} onClick={present}>
          <PlayIcon />
        </button>
        {change && (
          <>
            <button
              type="button"
              className="icon"
              data-part="up"
              aria-label={hall.moveStateUp(name)}
              title={hall.moveUp}
              disabled={at === 0}
              onClick={() => move(at - 1, 'up')}
            >
              <UpIcon />
            </button>
            <button
              type="button"
              className="icon"
              data-part="down"
              aria-label={hall.moveStateDown(name)}
              title={hall.moveDown}
              disabled={at === count - 1}
              onClick={() => move(at + 1, 'down')}
            >
              <DownIcon />
            </button>
            <button
              type="button"
              className="icon"
              aria-label={hall.duplicateState(name)}
              title={hall.duplicate}
              onClick={duplicate}
            >
              <DuplicateIcon />
            </button>
            <button
              type="button"
              className="icon"
              data-part="delete"
              aria-label={hall.deleteState(name)}
              title={hall.delete}
              onClick={remove}
            >
              <DeleteIcon />
            </button>
          </>
        )}
      </div>
      {change ? (
        <>
          <label className="visually-hidden" htmlFor={notes}>
            {hall.notesFor(name)}
          </label>
          <textarea
            id={notes}
            rows={2}
            placeholder={hall.notesPlace}
            value={state.notes}
            maxLength={PLAYLIST_LIMITS.notes}
            onChange={({ target }) => change({ notes: target.value })}
          />
        </>
      ) : (
        <p className="playlist-notes">{state.notes}</p>
      )}
    </li>
  )
}

/** Moves a state by its grip: whenever the pointer is over another one, it takes that one's place. */
function useDrag(at: number, item: React.RefObject<HTMLElement | null>, moveTo: (from: number, to: number) => void) {
  /** Where the state that is held stands now; the grip that holds it stays where it was. */
  const [held, setHeld] = useState<number | null>(null)
  const over = (y: number): number => {
    const items = Array.from(item.current?.parentElement?.children ?? [])
    return items.findIndex((each) => {
      const { top, bottom } = each.getBoundingClientRect()
      return y >= top && y <= bottom
    })
  }
  return {
    isHeld: held !== null,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(at)
      },
      onPointerMove({ clientY }: PointerEvent<HTMLElement>) {
        if (held === null) return
        const to = over(clientY)
        if (to < 0 || to === held) return
        moveTo(held, to)
        setHeld(to)
      },
      onPointerUp: () => setHeld(null),
      onPointerCancel: () => setHeld(null),
    },
  }
}
