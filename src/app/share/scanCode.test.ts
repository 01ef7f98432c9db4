import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { decodeLink } from '../../experiment/room'
import { encodeShort } from '../../experiment/shortLink'
import { check } from '../../testSupport'
import { isReadFromLastRow, pathOfCode, QUIET_ZONE, readableFrom, type ScanCode, scanCodeOf } from './scanCode'

const PIXELS = 4

/** The picture that the path draws, in pixels of red, green, blue and opacity: painted from the path itself. */
function painted(code: ScanCode): { data: Uint8ClampedArray; side: number } {
  const side = (code.size + 2 * QUIET_ZONE) * PIXELS
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of pathOfCode(code).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = (row * side + Number(x) * PIXELS) * 4
      const to = from + Number(length) * PIXELS * 4
      for (let i = from; i < to; i += 4) data.fill(0, i, i + 3)
    }
  }
  return { data, side }
}

const scanned = (text: string): string | undefined => {
  const { data, side } = painted(scanCodeOf(text)!)
  return jsQR(data, side, side)?.data
}

describe('a code to scan', () => {
  it('is read by a decoder as the very link', () => {
    const characters = fc.constantFrom(...'ABCXYZabcxyz0189-_.#/?=&:'.split(''))
    check(
      fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 700 }), (text) => {
        expect(scanned(text)).toBe(text)
      }),
      15,
    )
  })

  it('of an experiment opens to the same state', async () => {
    const document = { ...defaultDocument(), view: { ...defaultDocument().view, truth: false, at: 2 } }
    const link = scanned(`https://example.org/where-next/#${await encodeShort(exploreRoom, document)}`)!
    expect(await decodeLink(exploreRoom, link.split('#')[1]!)).toEqual(document)
  })

  it('tells its version by its size, and that there is none for what is too long', () => {
    expect(scanCodeOf('a')).toMatchObject({ size: 21, version: 1 })
    expect(scanCodeOf('a'.repeat(2953))).toMatchObject({ size: 177, version: 40 })
    expect(scanCodeOf('a'.repeat(2954))).toBeNull()
    expect(scanCodeOf('ä'.repeat(1477))).toBeNull()
  })

  it('is read from the last row up to version 8, which is a link of 192 characters', () => {
    const long = scanCodeOf('a'.repeat(192))!
    expect(long.version).toBe(8)
    expect(isReadFromLastRow(long)).toBe(true)
    expect(isReadFromLastRow(scanCodeOf('a'.repeat(193))!)).toBe(false)
    // 0.9 × 1.6 m over 49 + 8 modules are 25.3 mm each: one part in 400 of 10.1 m.
    expect(readableFrom(long)).toBeCloseTo(10.1, 1)
  })
})
