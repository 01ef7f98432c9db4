import { type ReactNode, useRef } from 'react'
import { header } from '../language/en/header'
import { MoreIcon } from '../views/controls/icons'
import { Offer, useOffer } from './Offer'
import { type RoomId, rooms } from './rooms'
import { useTools } from './tools/useTools'
import { useInRow } from './useInRow'
import './Header.css'

/** The name of the house, the way to its rooms, and what every room can do; a room adds buttons of its own. */
export function Header({ room, children }: { room: RoomId; children?: ReactNode }) {
  const [offers, settle] = useOffer()
  const row = useRef<HTMLElement>(null)
  const inRow = useInRow(offers, row)
  const menu = useRef<HTMLDivElement>(null)
  // Whoever closes the dialog is then back at the button that is still in sight.
  const { frequent, others, dialogs } = useTools(room, () => menu.current?.hidePopover())
  return (
    <header className="top" ref={row}>
      <h1>
        Where{' '}
        <span className="name-end">
          Next<span className="question">?</span>
        </span>
      </h1>
      <nav className="rooms" aria-label={header.menu}>
        {rooms.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === room ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {offers && room !== 'learn' && <Offer settle={settle} />}
      {inRow !== 'none' && (
        <div className="top-buttons">
          {frequent}
          {inRow === 'all' && others}
          {children}
        </div>
      )}
      {inRow !== 'all' && (
        <>
          <button type="button" className="icon top-more" aria-label={header.more} popoverTarget="top-menu">
            <MoreIcon />
          </button>
          <div className="top-menu" id="top-menu" popover="auto" ref={menu}>
            {inRow === 'none' && frequent}
            {others}
            {inRow === 'none' && children}
          </div>
        </>
      )}
      {dialogs}
    </header>
  )
}
