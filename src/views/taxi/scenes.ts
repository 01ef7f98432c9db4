import type { SceneId } from '../../casestudy/taxiRoom'
import type { Document } from '../../experiment/document'

/** What each scene is called. Some show recorded runs, as long as these are chosen. */
export const SCENE_WORDS: Readonly<Record<SceneId, { readonly name: string; readonly replays: boolean }>> = {
  data: { name: 'The data', replays: false },
  guess: { name: 'The network and the guess', replays: false },
  searches: { name: 'Three searches', replays: true },
  table: { name: 'The table', replays: true },
  verdict: { name: 'What really happened', replays: true },
  seven: { name: 'Seven inputs', replays: false },
}

/** What every scene is given. */
export interface SceneProps {
  readonly goTo: (scene: SceneId) => void
  readonly openInExplore: (document: Document) => void
}
