import { describe, expect, it, vi } from 'vitest'
import { createPool } from './pool'
import { type Answerer, type Protocol, serve, type WorkerPort } from './protocol'

interface Doubling extends Protocol {
  readonly question: number
  readonly progress: string
  readonly answer: number
}

const doubling: Answerer<Doubling> = (question, report) => {
  report('halfway')
  if (question < 0) throw new RangeError('below zero')
  return 2 * question
}

/** A worker in this thread: the same answerer behind the same words, each delivered in its own turn as between threads. */
function inThisThread(answer: Answerer<Doubling>): WorkerPort {
  const port: WorkerPort = {
    postMessage: (data) => later(() => own.onmessage?.({ data } as MessageEvent)),
    terminate,
    onmessage: null,
    onerror: null,
  }
  let alive = true
  const later = (call: () => void) => queueMicrotask(() => alive && call())
  function terminate() {
    alive = false
  }
  const own = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage: (data: unknown) => later(() => port.onmessage?.({ data } as MessageEvent)),
  }
  later(() => serve<Doubling>(own, answer))
  return port
}

/** A worker that fails as a browser reports it, before it says anything or when it is asked. */
function dying(when: 'at once' | 'when asked'): WorkerPort {
  const port: WorkerPort = { postMessage: () => fail(), terminate: () => undefined, onmessage: null, onerror: null }
  const fail = () =>
    queueMicrotask(() => port.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent))
  if (when === 'at once') fail()
  else queueMicrotask(() => port.onmessage?.({ data: { says: 'ready' } } as MessageEvent))
  return port
}

function pool(start: (nth: number) => WorkerPort, size = 2) {
  const heard: string[] = []
  let started = 0
  const made = createPool<Doubling>(() => start(started++), size, {
    progress: (id, words) => heard.push(`${id} is ${words}`),
    answer: (id, answer) => heard.push(`${id}: ${answer}`),
    lost: (id, reason) => heard.push(`${id} lost: ${reason}`),
    broken: (reason) => heard.push(`broken: ${reason}`),
  })
  const ask = (...numbers: number[]) => made.ask(numbers.map((question) => ({ id: String(question), question })))
  return { made, ask, heard, started: () => started }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a pool of workers', () => {
  it('answers every question once, with progress, on no more workers than there are questions', async () => {
    const { ask, heard, started } = pool(() => inThisThread(doubling), 8)
    ask(1, 2, 3)
    await settled()
    expect(heard.toSorted()).toEqual(['1 is halfway', '1: 2', '2 is halfway', '2: 4', '3 is halfway', '3: 6'])
    expect(started()).toBe(3)
  })

  it('says why a question has no answer, and goes on with the next', async () => {
    const { ask, heard } = pool(() => inThisThread(doubling), 1)
    ask(-1, 4)
    await settled()
    expect(heard).toEqual(['-1 is halfway', '-1 lost: below zero', '4 is halfway', '4: 8'])
  })

  it('replaces a worker that dies and asks its question again', async () => {
    const { ask, heard, started } = pool((nth) => (nth === 0 ? dying('when asked') : inThisThread(doubling)), 1)
    ask(1, 2)
    await settled()
    expect(heard).toEqual(['1 is halfway', '1: 2', '2 is halfway', '2: 4'])
    expect(started()).toBe(2)
  })

  it('gives a question up that killed two workers, and goes on', async () => {
    const { ask, heard } = pool((nth) => (nth < 2 ? dying('when asked') : inThisThread(doubling)), 1)
    ask(1, 2)
    await settled()
    expect(heard).toEqual(['1 lost: out of memory', '2 is halfway', '2: 4'])
  })

  it('stops when no worker can be started', async () => {
    const { ask, heard, started, made } = pool(() => dying('at once'), 1)
    ask(1, 2, 3)
    await settled()
    expect(heard).toEqual(['broken: out of memory'])
    expect(started()).toBe(4)
    expect(made.underWay()).toEqual([])
  })

  it('stops when starting one is forbidden', () => {
    const { ask, heard } = pool(() => {
      throw new Error('refused by policy')
    })
    ask(1)
    expect(heard).toEqual(['broken: refused by policy'])
  })

  it('notices a worker that dies without a word', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const silent: WorkerPort = { postMessage: () => undefined, terminate: () => undefined, onmessage: null, onerror: null }
    const { ask, heard } = pool((nth) => (nth === 0 ? silent : inThisThread(doubling)), 1)
    ask(5)
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(heard).toEqual(['5 is halfway', '5: 10'])
  })

  it('pauses after the questions under way, and goes on', async () => {
    const { ask, heard, made } = pool(() => inThisThread(doubling), 1)
    ask(1, 2)
    made.pause()
    await settled()
    expect(heard).toEqual([])
    made.resume()
    await settled()
    expect(heard).toContain('2: 4')
  })

  it('forgets everything when cancelled, and can be asked again', async () => {
    const { ask, heard, made } = pool(() => inThisThread(doubling))
    ask(1, 2, 3)
    made.cancel()
    await settled()
    expect(heard).toEqual([])
    ask(7)
    await settled()
    expect(heard).toEqual(['7 is halfway', '7: 14'])
  })
})
