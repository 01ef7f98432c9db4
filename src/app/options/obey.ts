import { type Document, defaultDocument } from '../../experiment/document'
import { fromTheBeginning } from '../../experiment/linkForms'
import { writeNumbersIn } from '../../language/numbers'
import { present } from '../present/present'
import { showTheme } from '../theme'
import type { PageOptions } from './pageOptions'

/** Does what an address asks for before there is a page: how numbers are written, the theme, the lesson where the address leads nowhere else, and that it is presented. */
export function obey({ theme, lesson, start, embed, numbers }: PageOptions): void {
  if (numbers) writeNumbersIn(numbers)
  if (theme) showTheme(theme)
  // Browsers give the full screen only to who has just pressed a key; a frame is its host's to present.
  if (start === 'present' && !embed) void present({ fullScreen: false })
  if (lesson && location.hash === '') history.replaceState(null, '', `#learn/${lesson}`)
}

/** The document that the workbench opens with: that of the link, or the first one. */
export const openingOf = ({ start }: PageOptions, document: Document = defaultDocument()): Document =>
  start === 'beginning' ? fromTheBeginning(document) : document
