import { createGif } from './gif'
import type { AnimationReply, AnimationRequest, Encoder, Form } from './protocol'
import { createWebm } from './webm'

const say = (reply: AnimationReply) => self.postMessage(reply)

let encoder: Encoder | null = null

async function answer(request: AnimationRequest): Promise<void> {
  if (request.do === 'begin') {
    encoder = request.kind === 'webm' ? await createWebm(request) : gifOf(request)
    if (!encoder) throw new Error('this browser makes no WebM')
    say({ says: 'ready' })
  } else if (request.do === 'frame') {
    await encoder!.add(request.picture)
    request.picture.close()
    say({ says: 'ready' })
  } else say({ says: 'done', bytes: await encoder!.finish() })
}

/** A GIF wants pixels. */
function gifOf(form: Form): Encoder {
  const gif = createGif(form)
  const pen = new OffscreenCanvas(form.width, form.height).getContext('2d', { willReadFrequently: true })!
  return {
    add(picture) {
      pen.drawImage(picture, 0, 0)
      gif.add(pen.getImageData(0, 0, form.width, form.height).data)
    },
    finish: gif.finish,
  }
}

self.onmessage = ({ data }: MessageEvent<AnimationRequest>) => {
  answer(data).catch((error) => say({ says: 'failed', reason: error instanceof Error ? error.message : String(error) }))
}
