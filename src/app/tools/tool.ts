import type { ComponentType } from 'react'
import type { header } from '../../language/en/header'
import type { RoomId } from '../rooms'

export interface ToolButtonProps {
  readonly room: RoomId
  /** Opens the dialog of the tool. */
  readonly open: () => void
}

export interface ToolDialogProps {
  readonly room: RoomId
  readonly open: boolean
  readonly close: () => void
}

/** Something that can be done in every room: a button of the header, with or without a dialog. */
export interface Tool {
  /** Its name is what the catalogue of the header has under this. */
  readonly id: keyof typeof header.tools
  /** Whether its button stays in sight on a narrow screen, rather than going behind “More”. */
  readonly isFrequent: boolean
  /** A button of its own in place of one that says the name and opens the dialog. */
  readonly Button?: ComponentType<ToolButtonProps>
  /** Its dialog, fetched when it is first asked for; it stays on the page after it was closed. */
  readonly fetchDialog?: () => Promise<ComponentType<ToolDialogProps>>
}
