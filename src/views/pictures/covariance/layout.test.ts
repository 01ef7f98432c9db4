import { describe, expect, it } from 'vitest'
import { squaresIn } from './layout'

const side = ({ frame }: ReturnType<typeof squaresIn>[number]) => frame.right - frame.left

describe.each([
  [400, 280],
  [330, 600],
  [360, 240],
  [900, 200],
])('squares in %i × %i pixels', (width, height) => {
  it.each([1, 2])('are square, equal, inside and apart: %i', (count) => {
    const squares = squaresIn(width, height, count)
    expect(squares).toHaveLength(count)
    for (const square of squares) {
      expect(square.frame.bottom - square.frame.top).toBe(side(square))
      expect(side(square)).toBe(side(squares[0]!))
      expect(square.left).toBeGreaterThanOrEqual(0)
      expect(square.left + square.width).toBeLessThanOrEqual(width)
      expect(square.top + square.height).toBeLessThanOrEqual(height)
    }
    const [first, second] = squares
    if (second) expect(second.left >= first!.left + first!.width || second.top >= first!.top + first!.height).toBe(true)
  })
})

it('stand beside each other where the panel is wide, below each other where it is high', () => {
  const [left, right] = squaresIn(400, 280, 2)
  const [upper, lower] = squaresIn(330, 600, 2)
  expect([right!.top, lower!.left]).toEqual([left!.top, upper!.left])
})

it('keep a size in a panel that has no room', () => {
  expect(side(squaresIn(10, 10, 2)[0]!)).toBeGreaterThan(0)
})
