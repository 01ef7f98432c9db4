import { expect, it } from 'vitest'
import { overlapOf } from './boxes'
import { placeName } from './placeName'

const frame = { left: 40, right: 540, top: 0, bottom: 300 }
const placed = (line: typeof name, within: typeof frame, taken: (typeof frame)[]) => {
  const { box, baseline } = placeName(line, within, taken)
  return { x: box.right, y: baseline, box }
}
const name = { level: 150, length: 20, above: true }

it('puts a name at the right end of its line, on the side asked for', () => {
  expect(placed(name, frame, [])).toMatchObject({ x: 540, y: 143 })
  expect(placed({ ...name, above: false }, frame, [])).toMatchObject({ x: 540, y: 165 })
})

it('moves it across the line, then along it, until it touches nothing', () => {
  const number = { left: 500, right: 520, top: 130, bottom: 148 }
  expect(placed(name, frame, [number])).toMatchObject({ x: 540, y: 165 })
  const wall = { left: 430, right: 540, top: 0, bottom: 300 }
  const { x, y } = placed(name, frame, [wall])
  expect(x).toBeLessThanOrEqual(430)
  expect(y).toBe(143)
})

it('stays inside the plot, whatever the line', () => {
  expect(placed({ ...name, level: 5 }, frame, []).y).toBe(20)
  expect(placed({ ...name, level: 295, above: false }, frame, []).y).toBe(288)
})

it('is covered as little as can be where there is no free place', () => {
  const everywhere = { ...frame, bottom: 140 }
  const below = { left: 40, right: 300, top: 140, bottom: 300 }
  const { box } = placed(name, { ...frame, right: 500 }, [everywhere, below])
  expect(overlapOf(box, below)).toBeLessThan(overlapOf({ ...box, left: 40, right: 164 }, below))
})
