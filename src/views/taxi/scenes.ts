import type { Document } from '../../experiment/document'

/** The five scenes, in the order of the story; any can be entered first. Some show recorded runs, as long as these are chosen. */
export const SCENES = [
  { id: 'data', name: 'The data', replays: false },
  { id: 'guess', name: 'The network and the guess', replays: false },
  { id: 'searches', name: 'Three searches', replays: true },
  { id: 'table', name: 'The table', replays: true },
  { id: 'verdict', name: 'What really happened', replays: true },
] as const

export type SceneId = (typeof SCENES)[number]['id']

/** What every scene is given. */
export interface SceneProps {
  readonly goTo: (scene: SceneId) => void
  readonly openInExplore: (document: Document) => void
}

/** The scene an address names, or the first. */
export const sceneOf = (address: string) => SCENES.find(({ id }) => address === `/${id}`) ?? SCENES[0]
