import { findStrategy } from '../../search'
import './look.css'

/** How a search is told from the others: its colour, a dash and a shape by its place among those of its colour. */
export interface Look {
  /** Sets `--own`, the colour, and `--own-text`, the same for words. */
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

/** A look for each search of a picture, in their order. */
export function looksOf(searches: readonly { readonly kind: string }[]): Look[] {
  const seen = new Map<string, number>()
  return searches.map(({ kind }) => {
    const { color, dash, shape } = findStrategy(kind).look
    const nth = seen.get(color) ?? 0
    seen.set(color, nth + 1)
    return {
      className: `racer racer-${color} racer-tint-${nth % 4}`,
      dash: DASHES[(dash + nth) % DASHES.length],
      shape: SHAPES[(shape + nth) % SHAPES.length]!,
    }
  })
}

/** The looks of the searches in the lanes beside a run. */
export const laneLooks = (rivals: readonly { readonly search: { readonly id: string } }[]): Look[] =>
  looksOf(rivals.map(({ search }) => ({ kind: search.id })))
