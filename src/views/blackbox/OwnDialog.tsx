import type { KeyboardEvent, ReactNode } from 'react'
import { blackbox } from '../../language/en/blackbox'
import { Dialog } from '../controls/Dialog'
import './own.css'

/** What every editor of a black box of one's own is asked for. */
export interface EditorProps<Own> {
  /** The black box in force; null when it is of another kind. */
  readonly source: Own | null
  /** How many inputs the room can show. */
  readonly mostInputs: number
  readonly use: (source: Own) => void
  readonly close: () => void
}

interface OwnDialogProps {
  /** Uses what is written; null while it cannot be used. */
  readonly use: (() => void) | null
  readonly close: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** The frame around every editor of a black box of one's own. */
export function OwnDialog({ use, close, onKeyDown, children }: OwnDialogProps) {
  return (
    <Dialog title={blackbox.title} open close={close}>
      <form
        className="own-form"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          if (!use) return
          use()
          close()
        }}
      >
        {children}
        <button type="submit" className="primary" disabled={use === null}>
          {blackbox.use}
        </button>
      </form>
    </Dialog>
  )
}
