import { describe, expect, it } from 'vitest'
import { type AnimationPort, Cancelled, encode } from './encode'
import { createGif } from './gif'
import type { AnimationReply, AnimationRequest } from './protocol'
import { framesOfGif } from './testSupport'

describe('an animated GIF', () => {
  it('has every frame that it was given, each as long as it should be, and ends well', () => {
    const [width, height] = [24, 16]
    const gif = createGif({ width, height, frameMs: 800 })
    for (const shade of [0, 90, 180, 255]) gif.add(new Uint8ClampedArray(width * height * 4).fill(shade))
    const bytes = gif.finish()
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('GIF89a')
    expect([bytes[6], bytes[8]]).toEqual([width, height])
    expect(framesOfGif(bytes)).toEqual([800, 800, 800, 800])
  })
})

/** A worker that answers as the test wants. */
function worker(answer: (request: AnimationRequest) => AnimationReply | null) {
  const asked: AnimationRequest['do'][] = []
  let terminated = 0
  const port: AnimationPort = {
    postMessage(request) {
      asked.push(request.do)
      const reply = answer(request)
      if (reply) queueMicrotask(() => port.onmessage!({ data: reply } as MessageEvent<AnimationReply>))
    },
    terminate: () => void terminated++,
    onmessage: null,
    onerror: null,
  }
  return { port, asked, terminated: () => terminated }
}

const well = (request: AnimationRequest): AnimationReply =>
  request.do === 'finish' ? { says: 'done', bytes: Uint8Array.of(1, 2, 3) } : { says: 'ready' }

const form = { width: 4, height: 4, frameMs: 800 }

async function* pictures(count: number, drawn: (nth: number) => void = () => {}) {
  for (let nth = 1; nth <= count; nth++) {
    drawn(nth)
    yield {} as ImageBitmap
  }
}

describe('frames on their way to the worker', () => {
  it('are drawn one after the other as the worker takes them, and counted', async () => {
    const { port, asked, terminated } = worker(well)
    const counts: number[] = []
    const log: string[] = []
    const frames = pictures(3, (nth) => log.push(`drawn ${nth}, taken ${counts.length}`))
    const bytes = await encode(
      () => port,
      'gif',
      form,
      frames,
      (count) => counts.push(count),
      new AbortController().signal,
    )
    expect([...bytes]).toEqual([1, 2, 3])
    expect(counts).toEqual([1, 2, 3])
    expect(log).toEqual(['drawn 1, taken 0', 'drawn 2, taken 1', 'drawn 3, taken 2'])
    expect(asked).toEqual(['begin', 'frame', 'frame', 'frame', 'finish'])
    expect(terminated()).toBe(1)
  })

  it('stop when it is cancelled, whatever the worker is doing, and it ends', async () => {
    const cancelling = new AbortController()
    const { port, terminated } = worker((request) => (request.do === 'frame' ? null : well(request)))
    const making = encode(
      () => port,
      'gif',
      form,
      pictures(3),
      () => {},
      cancelling.signal,
    )
    setTimeout(() => cancelling.abort())
    await expect(making).rejects.toThrow(Cancelled)
    expect(terminated()).toBe(1)
  })

  it('stop where the worker fails, or was never there, with the reason', async () => {
    const failing = worker(({ do: what }) => (what === 'frame' ? { says: 'failed', reason: 'out of memory' } : { says: 'ready' }))
    const run = (port: AnimationPort) =>
      encode(
        () => port,
        'webm',
        form,
        pictures(2),
        () => {},
        new AbortController().signal,
      )
    await expect(run(failing.port)).rejects.toThrow('out of memory')
    expect(failing.terminated()).toBe(1)

    const { port } = worker(() => null)
    const lost = run(port)
    port.onerror!({ message: '', preventDefault: () => undefined } as ErrorEvent)
    await expect(lost).rejects.toThrow('could not be loaded')
  })

  it('stop where a frame cannot be drawn', async () => {
    const { port, terminated } = worker(well)
    const frames = pictures(3, (nth) => {
      if (nth === 2) throw new Error('no canvas today')
    })
    await expect(
      encode(
        () => port,
        'gif',
        form,
        frames,
        () => {},
        new AbortController().signal,
      ),
    ).rejects.toThrow('no canvas today')
    expect(terminated()).toBe(1)
  })
})
