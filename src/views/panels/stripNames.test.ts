import { describe, expect, it } from 'vitest'
import { flagName, lineName } from './stripNames'

const frame = { left: 40, right: 640, top: 100, bottom: 160 }
const LINE = 'stops below 0.0100: 2 of 2 steps'
const FLAG = 'max EI 1.22e−10'
const flagAt = (x: number, tip = frame.bottom) => ({ text: FLAG, name: flagName(FLAG, x, tip, frame) })

describe('names in the strip', () => {
  it('stand beside the flag, where there is room', () => {
    expect(flagName(FLAG, 100, 150, frame)).toEqual({ x: 110, y: 146, anchor: 'start' })
    expect(flagName(FLAG, 620, 100, frame)).toEqual({ x: 610, y: 112, anchor: 'end' })
  })

  it('stand at the right end of their line', () => {
    expect(lineName(LINE, 158, frame, null)).toEqual({ x: 636, y: 154, anchor: 'end' })
    expect(lineName(LINE, 158, frame, flagAt(100))).toMatchObject({ anchor: 'end', y: 154 })
  })

  it.each([460, 540, 630])('make room for a flag on the right: %i', (x) => {
    expect(lineName(LINE, 158, frame, flagAt(x))).toEqual({ x: 44, y: 154, anchor: 'start' })
  })

  it('do not mind a flag that stands higher', () => {
    expect(lineName(LINE, 158, frame, flagAt(540, 110))).toMatchObject({ anchor: 'end' })
  })

  it('stand above the flag’s name where neither end has room', () => {
    const narrow = { ...frame, right: 336 }
    const flag = { text: FLAG, name: flagName(FLAG, 200, frame.bottom, narrow) }
    expect(lineName(LINE, 158, narrow, flag).y).toBeLessThan(flag.name.y - 12)
  })
})
