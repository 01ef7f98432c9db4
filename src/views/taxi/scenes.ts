import type { SceneId } from '../../casestudy/taxiRoom'
import type { Document } from '../../experiment/document'

/** The scenes that show recorded runs, as long as these are chosen. */
export const REPLAYING: readonly SceneId[] = ['searches', 'table', 'verdict']

/** What every scene is given. */
export interface SceneProps {
  readonly goTo: (scene: SceneId) => void
  readonly openInExplore: (document: Document) => void
}
