import { useState } from 'react'
import { header } from '../language/en/header'
import { CloseIcon } from '../views/controls/icons'
import { PROGRESS_KEY } from './progressKey'
import { visit } from './rooms'
import './Offer.css'

const KEY = 'where-next/offered'

/** Whether somebody was offered the first lesson before. Storage may be closed to us: then nobody is asked again and again. */
function wasOffered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null || localStorage.getItem(PROGRESS_KEY) !== null
  } catch {
    return true
  }
}

/** Whether the first lesson is to be offered, and what is called once it was taken or declined. */
export function useOffer(): readonly [isOpen: boolean, settle: () => void] {
  const [isOpen, setOpen] = useState(() => !wasOffered())
  const settle = () => {
    setOpen(false)
    try {
      localStorage.setItem(KEY, 'yes')
    } catch {
      // It is not asked again before the page is closed.
    }
  }
  return [isOpen, settle]
}

/** Offers the first lesson to who has never been here: once, and in nobody's way. */
export function Offer({ settle }: { readonly settle: () => void }) {
  const begin = () => {
    settle()
    visit('#learn/first')
  }
  return (
    <p className="offer">
      <button type="button" className="offer-begin" onClick={begin}>
        {header.offer}
      </button>
      <button type="button" className="offer-decline" aria-label={header.offerNo} onClick={settle}>
        <CloseIcon />
      </button>
    </p>
  )
}
