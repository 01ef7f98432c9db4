import type { AnimationKind, AnimationReply, AnimationRequest, Form } from './protocol'

/** The page's end of the worker. */
export interface AnimationPort {
  postMessage(request: AnimationRequest, transfer: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent<AnimationReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** It was cancelled: nothing is said of that. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}

/**
 * Makes an animation in a worker, which gets a frame once it is done with the one before. Throws Cancelled when `signal` says so, and an
 * Error when a frame cannot be drawn or the worker fails.
 *
 * @param frames the pictures in their order, each made when it is asked for
 * @param told called after each frame with how many there are
 */
export async function encode(
  start: () => AnimationPort,
  kind: AnimationKind,
  form: Form,
  frames: AsyncIterable<ImageBitmap>,
  told: (count: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const port = start()
  let hear: (reply: AnimationReply) => void = () => {}
  port.onmessage = ({ data }) => hear(data)
  port.onerror = (event) => {
    // It is said on the page; the console need not.
    event.preventDefault()
    hear({ says: 'failed', reason: event.message || 'the worker could not be loaded' })
  }
  const ask = (request: AnimationRequest, transfer: Transferable[] = []) =>
    new Promise<AnimationReply>((resolve, reject) => {
      hear = (reply) => (reply.says === 'failed' ? reject(new Error(reply.reason)) : resolve(reply))
      signal.addEventListener('abort', () => reject(new Cancelled()), { once: true })
      port.postMessage(request, transfer)
    })
  const { width, height, frameMs } = form
  try {
    await ask({ do: 'begin', kind, width, height, frameMs })
    let count = 0
    for await (const picture of frames) {
      if (signal.aborted) throw new Cancelled()
      await ask({ do: 'frame', picture }, [picture])
      told(++count)
    }
    const last = await ask({ do: 'finish' })
    if (last.says !== 'done') throw new Error('the worker stopped before the end')
    return last.bytes
  } finally {
    port.terminate()
  }
}
