/** What follows from how the place of an evaluation was chosen. */
interface OriginRecord {
  /** As a note beside the evaluation. */
  readonly words: string
  /** Who sent the evaluation there: the settings in force, a person, or an experiment made elsewhere. */
  readonly sentBy: 'settings' | 'you' | 'elsewhere'
  /** Whether it was placed before there was anything to learn from. */
  readonly isStart: boolean
  /** Its mark in every picture; a search's own is round. */
  readonly shape: 'circle' | 'diamond' | 'square'
  /** Whether a search can choose such a place only after the results before it came back. */
  readonly waits: boolean
  /** Whether the model in force chose it. */
  readonly asksModel: boolean
  /** Whether its value may be told otherwise: it was not measured here. */
  readonly isDraggable: boolean
}

const CHOSEN_BY_SEARCH = {
  sentBy: 'settings',
  isStart: false,
  shape: 'circle',
  waits: false,
  asksModel: false,
  isDraggable: false,
} as const

/** The ways in which the place of an evaluation is chosen. */
export const ORIGINS = {
  initial: { ...CHOSEN_BY_SEARCH, words: 'initial design', isStart: true },
  results: { ...CHOSEN_BY_SEARCH, words: 'chosen from the results so far', waits: true },
  model: { ...CHOSEN_BY_SEARCH, words: 'chosen by the model', waits: true, asksModel: true },
  you: { ...CHOSEN_BY_SEARCH, words: 'chosen by you', sentBy: 'you', shape: 'diamond' },
  told: { ...CHOSEN_BY_SEARCH, words: 'measured elsewhere, and told', sentBy: 'elsewhere', shape: 'square', isDraggable: true },
  grid: { ...CHOSEN_BY_SEARCH, words: 'grid' },
  random: { ...CHOSEN_BY_SEARCH, words: 'random' },
  design: { ...CHOSEN_BY_SEARCH, words: 'space-filling design' },
} as const satisfies Readonly<Record<string, OriginRecord>>

export type Origin = keyof typeof ORIGINS
