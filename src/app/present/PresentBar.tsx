import { useState } from 'react'
import { hall } from '../../language/en/hall'
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

const THEMES: readonly StageTheme[] = ['projector', 'light', 'dark']

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
    <nav className="present-bar" aria-label={hall.present}>
      <h1 className="visually-hidden">Where Next?</h1>
      <button type="button" className="icon" aria-label={hall.previous[things]} title="PageUp" onClick={() => grant('previous')}>
        <PreviousIcon />
      </button>
      {playlist && (
        <span className="present-place">
          {at + 1} / {playlist.states.length}
        </span>
      )}
      <button type="button" className="icon" aria-label={hall.next[things]} title="PageDown" onClick={() => grant('next')}>
        <NextIcon />
      </button>
      <select
        aria-label={hall.panelAlone}
        value={spot}
        onPointerDown={look}
        onFocus={look}
        onChange={({ target }) => grant({ spot: Number(target.value) })}
      >
        <option value={0}>{hall.allPanels}</option>
        {spots.map(({ name }, i) => (
          <option key={name} value={i + 1}>
            {i + 1} {name}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={hidesAnswers} title="H" onClick={() => grant('answers')}>
        {hall.hideAnswer}
      </button>
      <button type="button" aria-pressed={hasPointer} title="L" onClick={() => grant('pointer')}>
        {hall.pointer}
      </button>
      <button type="button" aria-pressed={hasControls} title="C" onClick={() => grant('controls')}>
        {hall.controls}
      </button>
      <select
        aria-label={hall.theme}
        value={theme}
        onChange={({ target }) => setTheme(THEMES.find((id) => id === target.value)!)}
      >
        {THEMES.map((id) => (
          <option key={id} value={id}>
            {hall.themes[id]}
          </option>
        ))}
      </select>
      <button type="button" title="S" onClick={() => grant('speaker')}>
        {hall.speakerView}
      </button>
      <button type="button" aria-pressed={isFull} title="F" onClick={() => grant('full')}>
        {hall.fullScreen}
      </button>
      <button type="button" className="icon" aria-label={hall.keys} onClick={() => setKeys(true)}>
        ?
      </button>
      <button type="button" className="icon" aria-label={hall.leave} title="Esc" onClick={stop}>
        <CloseIcon />
      </button>
      <PresentKeys open={keys} close={() => setKeys(false)} />
    </nav>
  )
}
