import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from './points'

describe('points', () => {
  it('are packed row by row', () => {
    const { dim, count, data } = toPoints(2, [
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect({ dim, count, data: Array.from(data) }).toEqual({ dim: 2, count: 3, data: [1, 2, 3, 4, 5, 6] })
  })

  it('may be none', () => {
    expect(toPoints(3, [])).toEqual({ dim: 3, count: 0, data: new Float64Array(0) })
  })

  it('must all have the same number of coordinates', () => {
    expect(() => toPoints(2, [[1, 2], [3]])).toThrow('Point 1 has 1 coordinates, expected 2.')
  })
})

describe('linspace', () => {
  it('is equally spaced and includes both ends exactly', () => {
    expect(Array.from(linspace(-1, 2, 4))).toEqual([-1, 0, 1, 2])
    const fine = linspace(0.1, 0.7, 601)
    expect([fine[0], fine[600]]).toEqual([0.1, 0.7])
  })

  it('puts a single number in the middle', () => {
    expect(Array.from(linspace(2, 3, 1))).toEqual([2.5])
  })
})
