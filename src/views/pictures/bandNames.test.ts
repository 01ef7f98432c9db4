import { describe, expect, it } from 'vitest'
import { bandNames } from './bandNames'

const frame = { left: 40, right: 440, top: 0, bottom: 200 }
const xs = Array.from({ length: 81 }, (_, i) => 40 + 5 * i)
const sd = xs.map((x) => 1 / (1 + ((x - 240) / 40) ** 2))
const level = (height: number) => () => height
const names = (upper: (i: number) => number, lower: (i: number) => number) =>
  bandNames(
    [
      { words: 'y ±2σ', heightAt: upper },
      { words: 'f ±2σ', heightAt: lower },
    ],
    xs,
    sd,
    frame,
  )

describe('the names of bands', () => {
  it('stand above their edges where f is least certain', () => {
    expect(names(level(50), level(150))).toEqual([
      { x: 240, y: 45 },
      { x: 240, y: 145 },
    ])
  })

  it('stand beside one another where the edges lie close together', () => {
    const [first, second] = names(level(100), level(106))
    expect(first).toEqual({ x: 240, y: 95 })
    expect(Math.abs(second!.x - first!.x)).toBeGreaterThanOrEqual(31)
    expect(Math.abs(second!.x - first!.x)).toBeLessThan(50)
  })

  it('stand where an edge is in the picture, or nowhere', () => {
    expect(names((i) => (xs[i]! < 300 ? -50 : 60), level(300))).toEqual([{ x: 300, y: 55 }, null])
  })
})
