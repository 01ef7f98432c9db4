import { describe, expect, it } from 'vitest'
import { problems } from '../problems'
import { statedScale } from '../problems/statedScale'
import { hiddenRange } from './valueRange'

describe('the range of y while the truth is hidden', () => {
  it('is before any data what was stated, and says nothing else of the black box', () => {
    for (const problem of problems) {
      const { middle, sd } = statedScale(problem)
      expect(hiddenRange(problem, [])).toEqual([middle - 2 * sd, middle + 2 * sd])
    }
    expect(hiddenRange({ range: [-6.02, 15.8] }, [])).toEqual(hiddenRange({ range: [-5.5, 14.9] }, []))
  })

  it('holds whatever was measured, and keeps still while that has room', () => {
    const problem = { range: [-6.02, 15.83] } as const
    expect(hiddenRange(problem, [0, 3.3, 14.9])).toEqual([-5, 15])
    expect(hiddenRange(problem, [-6.01, 3.3])).toEqual([-10, 15])
    expect(hiddenRange(problem, [15.8, 31])).toEqual([-5, 35])
  })
})
