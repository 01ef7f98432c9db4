const SIGNATURE = 8

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** The check of a chunk. Source: PNG specification, annex D. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = CRC[(c ^ byte) & 0xff]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A chunk that says something of the picture in any letters. Source: PNG specification, 11.3.4.5 iTXt. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  const data = [...encoder.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...encoder.encode(text)]
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc(chunk.subarray(4, data.length + 4)))
  return chunk
}

/**
 * A PNG that says more of itself: texts by keywords such as Title, Description and Source, after the header.
 * Throws an Error when it is no PNG.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (String.fromCharCode(...png.subarray(1, 4)) !== 'PNG') throw new Error('This is no PNG.')
  const header = SIGNATURE + 12 + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE)
  const chunks = [
    png.subarray(0, header),
    ...Object.entries(texts).map(([key, text]) => textChunk(key, text)),
    png.subarray(header),
  ]
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
