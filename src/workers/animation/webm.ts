import { ArrayBufferTarget, Muxer } from 'webm-muxer'
import type { Encoder, Form } from './protocol'

/** VP9 in its common profile, at a level that 1280 × 720 needs; VP8 where there is no other. Source: WebM Project, codec strings. */
const CODECS = [
  { codec: 'vp09.00.31.08', name: 'V_VP9' },
  { codec: 'vp8', name: 'V_VP8' },
] as const

/** Every so many frames one stands by itself, so that one can go there at once. */
const KEY_EVERY = 10
const BITS_PER_PIXEL = 4

/** A WebM; null where the browser makes none. */
export async function createWebm({ width, height, frameMs }: Form): Promise<Encoder | null> {
  if (!('VideoEncoder' in globalThis)) return null
  for (const { codec, name } of CODECS) {
    const config = { codec, width, height, bitrate: width * height * BITS_PER_PIXEL, framerate: 1000 / frameMs }
    const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }))
    if (supported) return encoderOf(config, name, frameMs)
  }
  return null
}

function encoderOf(config: VideoEncoderConfig, codec: string, frameMs: number): Encoder {
  const { width, height } = config
  const muxer = new Muxer({ target: new ArrayBufferTarget(), video: { codec, width, height } })
  let failure: Error | undefined
  const encoder = new VideoEncoder({
    output: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    error: (error) => {
      failure = error
    },
  })
  encoder.configure(config)
  let count = 0
  return {
    async add(picture) {
      const frame = new VideoFrame(picture, { timestamp: count * frameMs * 1000, duration: frameMs * 1000 })
      encoder.encode(frame, { keyFrame: count++ % KEY_EVERY === 0 })
      frame.close()
      if (failure) throw failure
    },
    async finish() {
      await encoder.flush()
      if (failure) throw failure
      encoder.close()
      muxer.finalize()
      return new Uint8Array(muxer.target.buffer)
    },
  }
}
