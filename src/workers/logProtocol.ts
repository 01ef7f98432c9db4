import type { LogChoice } from '../experiment/logs/log'
import type { OpenedLog } from '../experiment/replay/openedLog'

/** Reads files that somebody has opened; says what share of them was read. */
export interface LogProtocol {
  readonly shared: null
  readonly question: { readonly files: readonly File[]; readonly choice: LogChoice }
  readonly progress: number
  /** A log, the text of a study of our own, or why it is neither. */
  readonly answer: { readonly opened: OpenedLog } | { readonly own: string } | { readonly problem: string }
}
