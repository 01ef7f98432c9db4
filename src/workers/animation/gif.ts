import { applyPalette, GIFEncoder, quantize } from 'gifenc'
import type { Form } from './protocol'

/** So many a frame of a GIF may have. */
const COLORS = 256

/** An animated GIF out of pixels, that begins again at its end. Each frame has its own palette. */
export function createGif({ width, height, frameMs }: Form) {
  const gif = GIFEncoder()
  return {
    /** @param rgba red, green, blue and opacity of each pixel, row by row */
    add(rgba: Uint8ClampedArray): void {
      const palette = quantize(rgba, COLORS)
      gif.writeFrame(applyPalette(rgba, palette), width, height, { palette, delay: frameMs })
    },
    finish(): Uint8Array<ArrayBuffer> {
      gif.finish()
      return gif.bytes()
    },
  }
}
