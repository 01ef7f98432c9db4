import { useState } from 'react'
import { CloseIcon, NextIcon, PreviousIcon } from '../../views/controls/icons'
import type { StageTheme } from '../theme'
import type { Wish } from './keys'
import { useLecture } from './lecture'
import { PresentKeys } from './PresentKeys'
import './Presentation.css'
import { panelsOnScreen, type Spot } from './panelsOnScreen'

interface PresentBarProps {
  readonly theme: StageTheme
  readonly setTheme: (theme: StageTheme) => void
  readonly spot: number
  readonly isFull: boolean
  readonly hidesAnswers: boolean
  readonly hasPointer: boolean
  readonly hasControls: boolean
  readonly grant: (wish: Wish) => void
  readonly stop: () => void
}

const THEMES: readonly { readonly id: StageTheme; readonly name: string }[] = [
  { id: 'projector', name: 'Projector' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
]

/** What a presenter can do, for the pointer: unseen until the pointer comes to the foot of the screen, or the focus into it. */
export function PresentBar({
  theme,
  setTheme,
  spot,
  isFull,
  hidesAnswers,
  hasPointer,
  hasControls,
  grant,
  stop,
}: PresentBarProps) {
  const playlist = useLecture((s) => s.playlist)
  const at = useLecture((s) => s.at)
  const [spots, setSpots] = useState<readonly Spot[]>([])
  const [keys, setKeys] = useState(false)
  const look = () => setSpots(panelsOnScreen())
  const things = playlist ? 'state' : 'step'
  return (
    <nav className="present-bar" aria-label="Present">
      <h1 className="visually-hidden">Where Next?</h1>
      <button type="button" className="icon" aria-label={`Previous ${things}`} title="PageUp" onClick={() => grant('previous')}>
        <PreviousIcon />
      </button>
      {playlist && (
        <span className="present-place">
          {at + 1} / {playlist.states.length}
        </span>
      )}
      <button type="button" className="icon" aria-label={`Next ${things}`} title="PageDown" onClick={() => grant('next')}>
        <NextIcon />
      </button>
      <select
        aria-label="Panel alone on screen"
        value={spot}
        onPointerDown={look}
        onFocus={look}
        onChange={({ target }) => grant({ spot: Number(target.value) })}
      >
        <option value={0}>All panels</option>
        {spots.map(({ name }, i) => (
          <option key={name} value={i + 1}>
            {i + 1} {name}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={hidesAnswers} title="H" onClick={() => grant('answers')}>
        Hide the answer
      </button>
      <button type="button" aria-pressed={hasPointer} title="L" onClick={() => grant('pointer')}>
        Pointer
      </button>
      <button type="button" aria-pressed={hasControls} title="C" onClick={() => grant('controls')}>
        Controls
      </button>
      <select
        aria-label="Theme"
        value={theme}
        onChange={({ target }) => setTheme(THEMES.find(({ id }) => id === target.value)!.id)}
      >
        {THEMES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" title="S" onClick={() => grant('speaker')}>
        Speaker view
      </button>
      <button type="button" aria-pressed={isFull} title="F" onClick={() => grant('full')}>
        Full screen
      </button>
      <button type="button" className="icon" aria-label="Keys" onClick={() => setKeys(true)}>
        ?
      </button>
      <button type="button" className="icon" aria-label="Leave Present" title="Esc" onClick={stop}>
        <CloseIcon />
      </button>
      <PresentKeys open={keys} close={() => setKeys(false)} />
    </nav>
  )
}
