import type { Frame } from '../../plot/PlotContext'

/** Around a square: the numbers of its axes left and below, what it is called above. */
const [LEFT, BELOW, ABOVE, RIGHT] = [40, 20, 26, 6]

/** Where a square stands in its panel, and the frame in it. */
export interface Square {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly frame: Frame
}

/** So many equal squares, as large as there is room: one beside the other, or one below the other. */
export function squaresIn(width: number, height: number, count: number): readonly Square[] {
  const [wide, high] = [LEFT + RIGHT, ABOVE + BELOW]
  const beside = Math.min(width / count - wide, height - high)
  const below = Math.min(width - wide, height / count - high)
  const side = Math.max(20, Math.floor(Math.max(beside, below)))
  const isBeside = beside >= below
  const [across, down] = isBeside ? [width / count, 0] : [0, height / count]
  const left = ((isBeside ? width / count : width) - side - wide) / 2
  const top = ((isBeside ? height : height / count) - side - high) / 2
  return Array.from({ length: count }, (_, i) => ({
    left: Math.max(0, left) + i * across,
    top: Math.max(0, top) + i * down,
    width: side + wide,
    height: side + high,
    frame: { left: LEFT, right: LEFT + side, top: ABOVE, bottom: ABOVE + side },
  }))
}
