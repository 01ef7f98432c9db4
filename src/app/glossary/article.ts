import type { Sketch } from './sketches/sketch'

/** Where a word is met on screen. */
export interface Seen {
  readonly words: string
  /** The address of the room, after the page's own. */
  readonly href: `#${string}`
}

/** What the glossary says of a word beyond its sentence. */
export interface Article {
  /** In TeX; null for a word that is no mathematics. */
  readonly formula: string | null
  readonly sketch: Sketch
  readonly seen: Seen
}

export const seenIn = {
  blackBox: { words: 'Explore, “Black box”', href: '#explore' },
  model: { words: 'Explore, “Surrogate”', href: '#explore' },
  pictures: { words: 'Explore, “More pictures”', href: '#explore' },
  plot: { words: 'Explore, the main plot', href: '#explore' },
  strip: { words: 'Explore, “Acquisition function”', href: '#explore' },
  steps: { words: 'Explore, the steps below the plot', href: '#explore' },
  lanes: { words: 'Explore, the searches beside the run', href: '#explore' },
  progress: { words: 'Explore, “Best value found”', href: '#explore' },
  race: { words: 'Race', href: '#race' },
  taxi: { words: 'Taxi fares', href: '#taxi' },
  learn: { words: 'Learn', href: '#learn' },
} as const satisfies Record<string, Seen>
