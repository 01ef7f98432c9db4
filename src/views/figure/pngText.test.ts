import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withTexts } from './pngText'

/** A chunk as the zlib of Node checks it. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const all = Buffer.alloc(body.length + 8)
  all.writeUInt32BE(data.length)
  body.copy(all, 4)
  all.writeUInt32BE(crc32(body), body.length + 4)
  return all
}

const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
const onePixel = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from([0, 127]))),
  chunk('IEND', Buffer.alloc(0)),
])

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const found = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    found.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) })
    at += length + 12
  }
  return found
}

describe('texts in a PNG', () => {
  it('stand after the header, whole, in any letters, and change nothing else', () => {
    const found = chunksOf(withTexts(onePixel, { Title: 'Belief μ ± σ', Source: 'https://host.example/#explore.v3.abc' }))
    expect(found.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(found[1]!.data.toString('utf8')).toBe('Title\0\0\0\0\0Belief μ ± σ')
    expect(found[2]!.data.toString('utf8')).toBe('Source\0\0\0\0\0https://host.example/#explore.v3.abc')
    expect(chunksOf(withTexts(onePixel, {}))).toEqual(chunksOf(onePixel))
  })

  it('are refused in what is no PNG', () => {
    expect(() => withTexts(new Uint8Array(20), {})).toThrow('This is no PNG.')
  })
})
