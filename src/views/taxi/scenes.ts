/** The five scenes, in the order of the story; any can be entered first. */
export const SCENES = [
  { id: 'data', name: 'The data' },
  { id: 'guess', name: 'The network and the guess' },
  { id: 'searches', name: 'Three searches' },
  { id: 'table', name: 'The table' },
  { id: 'verdict', name: 'What really happened' },
] as const

export type SceneId = (typeof SCENES)[number]['id']

/** The scene an address names, or the first. */
export const sceneOf = (address: string) => SCENES.find(({ id }) => address === `/${id}`) ?? SCENES[0]
