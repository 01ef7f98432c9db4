import './look.css'

/** How a search is told from the others: a colour by its kind, a dash and a shape by its place among those of its colour. */
export interface Look {
  /** Sets `--own`, the colour. */
  readonly className: string
  readonly dash: string | undefined
  /** The outline of a mark about (0, 0). */
  readonly shape: string
}

const CIRCLE = 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z'
const SQUARE = 'M-3.6 -3.6H3.6V3.6H-3.6Z'
const UP = 'M0 -4.8L4.6 3.4H-4.6Z'
const DOWN = 'M0 4.8L4.6 -3.4H-4.6Z'
const DIAMOND = 'M0 -5L5 0L0 5L-5 0Z'
const CROSS = 'M-1.6 -4.6H1.6V-1.6H4.6V1.6H1.6V4.6H-1.6V1.6H-4.6V-1.6H-1.6Z'

const SHAPES = [CIRCLE, SQUARE, UP, DIAMOND, DOWN, CROSS]
const DASHES = [undefined, '9 3', '3 3', '9 3 2 3', '14 4', '2 5', '9 3 2 3 2 3', '5 2']

/** Kinds with a colour of their own; the others are neutral. */
const FAMILIES: Readonly<Record<string, { family: string; first: number }>> = {
  bayesian: { family: 'bayesian', first: 0 },
  random: { family: 'random', first: 2 },
  grid: { family: 'grid', first: 1 },
  grid_shuffled: { family: 'grid', first: 3 },
}

/** A look for each search of a race, in their order. */
export function looksOf(searches: readonly { readonly kind: string }[]): Look[] {
  const seen = new Map<string, number>()
  return searches.map(({ kind }) => {
    const { family, first } = FAMILIES[kind] ?? { family: 'neutral', first: 2 }
    const nth = seen.get(family) ?? 0
    seen.set(family, nth + 1)
    const at = first + nth
    return {
      className: `racer racer-${family} racer-tint-${nth % 4}`,
      dash: DASHES[at % DASHES.length],
      shape: SHAPES[(family === 'bayesian' ? at : at + 1) % SHAPES.length]!,
    }
  })
}
