import { expect, it } from 'vitest'
import { colorAt, rampAroundZero, rampOf } from './ramps'

it.each([false, true])(
  'has nothing in the middle of the colours around zero, and the colours of the mean above (dark: %s)',
  (dark) => {
    const [around, mean] = [rampAroundZero(dark), rampOf('mean', dark)]
    expect(around).toHaveLength(mean.length)
    expect([colorAt(around, 127 / 255), colorAt(around, 128 / 255)]).toEqual([colorAt(mean, 0), colorAt(mean, 0)])
    expect(colorAt(around, 1)).toBe(colorAt(mean, 1))
    expect(colorAt(around, 0)).not.toBe(colorAt(around, 1))
  },
)
