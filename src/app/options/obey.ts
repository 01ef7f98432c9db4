import type { Document } from '../../experiment/document'
import { fromTheBeginning } from '../../experiment/linkForms'
import { showTheme } from '../theme'
import type { PageOptions } from './pageOptions'

/** Does what an address asks for before there is a page: the theme, and the lesson where the address leads nowhere else. */
export function obey({ theme, lesson }: PageOptions): void {
  if (theme) showTheme(theme)
  if (lesson && location.hash === '') history.replaceState(null, '', `#learn/${lesson}`)
}

/** The document that the workbench opens with. */
export const openingOf = ({ start }: PageOptions, document: Document): Document =>
  start === 'beginning' ? fromTheBeginning(document) : document
