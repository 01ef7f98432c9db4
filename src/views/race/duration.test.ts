import { describe, expect, it } from 'vitest'
import { formatDuration, unitOfTime } from './duration'

describe('a length of time', () => {
  it.each([
    [0.42, '0.42 s'],
    [25, '25 s'],
    [150, '3 min'],
    [5400, '1 h 30 min'],
    [12_000, '3 h 20 min'],
    [36_000, '10 h'],
    [86_400 * 12, '12 days'],
  ])('of %d seconds reads %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words)
  })

  it('is measured in a unit of its size', () => {
    expect([60, 1500, 50_000, 1e6].map((longest) => unitOfTime(longest).name)).toEqual(['seconds', 'minutes', 'hours', 'days'])
  })
})
