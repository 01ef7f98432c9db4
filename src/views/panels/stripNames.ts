import { type Box, overlapOf } from '../plot/boxes'
import type { Frame } from '../plot/PlotContext'

/** Where a name stands in the strip: its end or its beginning at x, its foot at y. */
export interface StripName {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** About the width of a letter of what is written in the strip, and the height of a line. */
export const CHARACTER = 6.4
const LINE = 14

/** The name of a flag beside it, on the side where there is room; `tip` is where the flag points to. */
export function flagName(text: string, x: number, tip: number, frame: Frame): StripName {
  const isLeft = x > frame.right - 24 - CHARACTER * text.length
  return { x: x + (isLeft ? -10 : 10), y: Math.max(frame.top + 4, tip - 12) + 8, anchor: isLeft ? 'end' : 'start' }
}

/** The name of a line across the strip at `level`: at its right end, where a flag's name and pole are not; else at the left, else above them. */
export function lineName(
  text: string,
  level: number,
  frame: Frame,
  flag: { readonly text: string; readonly name: StripName } | null,
): StripName {
  const atRight: StripName = { x: frame.right - 4, y: level - 4, anchor: 'end' }
  if (!flag) return atRight
  const pole = flag.name.x + (flag.name.anchor === 'end' ? 10 : -10)
  const named = boxOf(flag.text, flag.name)
  const taken: Box = { ...named, left: Math.min(named.left, pole - 6), right: Math.max(named.right, pole + 6) }
  const places: StripName[] = [atRight, { ...atRight, x: frame.left + 4, anchor: 'start' }]
  return (
    places.find((place) => overlapOf(boxOf(text, place), taken) === 0) ?? { ...atRight, y: Math.min(atRight.y, named.top - 2) }
  )
}

function boxOf(text: string, { x, y, anchor }: StripName): Box {
  const width = CHARACTER * text.length
  const left = anchor === 'start' ? x : x - width
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 }
}
