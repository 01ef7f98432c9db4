/** How many frames a GIF has, and how long each is shown, in milliseconds. Source: GIF89a specification. Throws when it is cut short. */
export function framesOfGif(bytes: Uint8Array): number[] {
  const delays: number[] = []
  let delay = 0
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const afterBlocks = (from: number) => {
    let at = from
    while (bytes[at] !== 0) {
      if (at >= bytes.length) throw new Error('The GIF ends too early.')
      at += bytes[at]! + 1
    }
    return at + 1
  }
  let at = 13 + table(bytes[10]!)
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) delay = (bytes[at + 4]! + 256 * bytes[at + 5]!) * 10
      at = afterBlocks(at + 2)
    } else if (bytes[at] === 0x2c) {
      delays.push(delay)
      at = afterBlocks(at + 11 + table(bytes[at + 9]!))
    } else throw new Error(`No block of a GIF begins with ${bytes[at]}.`)
  }
  return delays
}

/** The elements of Matroska that hold others down to the frames: Segment, Cluster. */
const HOLDERS = [0x18538067, 0x1f43b675]
const SIMPLE_BLOCK = 0xa3

/** How many frames a WebM has. Source: RFC 8794 (EBML), RFC 9559 (Matroska). */
export function framesOfWebm(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let count = 0
  for (let at = from; at < to; ) {
    const idLength = Math.clz32(bytes[at]!) - 23
    const id = bytes.subarray(at, at + idLength).reduce((sum, byte) => sum * 256 + byte, 0)
    at += idLength
    const sizeLength = Math.clz32(bytes[at]!) - 23
    const size = bytes
      .subarray(at + 1, at + sizeLength)
      .reduce((sum, byte) => sum * 256 + byte, bytes[at]! & (0xff >> sizeLength))
    at += sizeLength
    if (id === SIMPLE_BLOCK) count++
    if (HOLDERS.includes(id)) count += framesOfWebm(bytes, at, Math.min(to, at + size))
    at += size
  }
  return count
}
