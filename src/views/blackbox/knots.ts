import { MOST_KNOTS } from '../../experiment/sourceSchema'
import type { Knot } from '../../problems/drawn/drawnProblem'

type Knots = readonly Knot[]

/** Knots closer than this share of the axis could not be told from each other. */
const APART = 0.01

const rounded = (along: number): number => Math.round(along * 1000) / 1000

/** A knot moved to a place and a value: those at the ends stay there, all others between their neighbours. */
export function withKnotAt(knots: Knots, index: number, along: number, value: number): Knots {
  const [before, after] = [knots[index - 1], knots[index + 1]]
  const place = before && after ? Math.min(Math.max(rounded(along), before[0] + APART), after[0] - APART) : knots[index]![0]
  return knots.with(index, [rounded(place), value])
}

/** With one more knot; the same knots where it would be too near to another, or one too many. */
export function withKnot(knots: Knots, along: number, value: number): Knots {
  const place = rounded(along)
  if (knots.length >= MOST_KNOTS || knots.some(([other]) => Math.abs(other - place) < APART - 1e-9)) return knots
  return [...knots, [place, value] as const].sort(([a], [b]) => a - b)
}

export const isEnd = (knots: Knots, index: number): boolean => index === 0 || index === knots.length - 1

/** Without a knot; those at the ends stay. */
export const withoutKnot = (knots: Knots, index: number): Knots => (isEnd(knots, index) ? knots : knots.toSpliced(index, 1))

/** The middle of the widest gap: where another knot is best added. Null where none fits. */
export function roomiest(knots: Knots): number | null {
  const gaps = knots.slice(1).map(([at], i) => ({ width: at - knots[i]![0], middle: rounded((at + knots[i]![0]) / 2) }))
  const widest = gaps.reduce((best, gap) => (gap.width > best.width + 1e-9 ? gap : best))
  return knots.length >= MOST_KNOTS || widest.width < 2 * APART ? null : widest.middle
}

/** The values that the paper has room for: all knots and a margin, between round numbers. */
export function paperFor(knots: Knots): readonly [number, number] {
  const values = knots.map(([, value]) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const height = high - low || Math.abs(high) || 1
  const step = 10 ** Math.floor(Math.log10(height)) / 2
  const end = (value: number) => Number(value.toPrecision(12))
  return [end(Math.floor((low - 0.1 * height) / step) * step), end(Math.ceil((high + 0.1 * height) / step) * step)]
}

/** A value as it can be told from others on paper of this height. */
export function onPaper(value: number, [low, high]: readonly [number, number]): number {
  const step = 10 ** Math.floor(Math.log10((high - low) / 200))
  return Number((Math.round(Math.min(high, Math.max(low, value)) / step) * step).toPrecision(12))
}
