import { type ReactNode, useState } from 'react'
import { MoreIcon } from '../views/controls/icons'
import { Offer } from './Offer'
import { type RoomId, rooms } from './rooms'
import { useTheme } from './theme'
import { useGlossary } from './useGlossary'
import './Header.css'

/** The name of the house, the way to its rooms, and what every room can do; a room adds buttons of its own. */
export function Header({ room, children }: { room: RoomId; children?: ReactNode }) {
  const [theme, setTheme] = useTheme()
  const glossary = useGlossary()
  const [shared, setShared] = useState<'no' | 'copied' | 'failed'>('no')

  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setShared('copied')
    } catch {
      setShared('failed')
    }
  }

  return (
    <header className="top">
      <h1>
        Where Next<span className="question">?</span>
      </h1>
      <nav className="rooms" aria-label="Rooms">
        {rooms.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === room ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {room !== 'learn' && <Offer />}
      <button type="button" className="icon top-more" aria-label="More" popoverTarget="top-buttons">
        <MoreIcon />
      </button>
      {/* In a row where there is room; on a narrow screen behind the button before it. */}
      <div className="top-buttons" id="top-buttons" popover="auto">
        <button type="button" onClick={share} onBlur={() => setShared('no')}>
          {shared === 'copied' ? 'Link copied' : shared === 'failed' ? 'Copy the address bar' : 'Share'}
        </button>
        <button type="button" aria-pressed={theme === 'dark'} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          Dark
        </button>
        {glossary.button}
        {children}
      </div>
      {glossary.dialog}
    </header>
  )
}
