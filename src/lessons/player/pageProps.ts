import type { Document } from '../../experiment/document'

/** What a page of the room is given. */
export interface PageProps {
  readonly openInExplore: (document: Document) => void
}
