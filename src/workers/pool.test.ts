import { afterEach, describe, expect, it, vi } from 'vitest'
import { onWork, poolsAtWork } from './atWork'
import { type Health, WELL } from './health'
import { createPool } from './pool'
import { type Answerer, type Protocol, type Reply, type Request, serve, type WorkerPort } from './protocol'

interface Doubling extends Protocol {
  readonly shared: string | null
  readonly question: number
  readonly progress: string
  readonly answer: number
}

const doubling: Answerer<Doubling> = (question, { report }) => {
  report('halfway')
  if (question < 0) throw new RangeError('below zero')
  return 2 * question
}

/** The page's end of a worker that does with what it is asked what the test wants. */
function fakePort(asked: (port: WorkerPort, request: Request<Doubling>) => void = () => undefined): WorkerPort {
  const port: WorkerPort = {
    postMessage: (request) => asked(port, request as Request<Doubling>),
    terminate: () => undefined,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }
  return port
}

const says = (port: WorkerPort, data: Reply<Doubling>) => port.onmessage?.({ data } as MessageEvent)
const fails = (port: WorkerPort) => port.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent)

/** A worker in this thread: the same answerer behind the same words, each delivered in its own turn as between threads. */
function inThisThread(answer: Answerer<Doubling>): WorkerPort {
  const later = (call: () => void) => queueMicrotask(() => alive && call())
  let alive = true
  const port: WorkerPort = {
    ...fakePort(),
    postMessage: (data) => later(() => own.onmessage?.({ data } as MessageEvent)),
    terminate() {
      alive = false
    },
  }
  const own = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onmessageerror: null,
    postMessage: (data: unknown) => later(() => port.onmessage?.({ data } as MessageEvent)),
  }
  later(() => serve<Doubling>(own, answer))
  return port
}

/** A worker that is ready and then does with what it is asked what the test wants. */
function ready(asked?: (port: WorkerPort, request: Request<Doubling>) => void): WorkerPort {
  const port = fakePort(asked)
  queueMicrotask(() => says(port, { says: 'ready' }))
  return port
}

/** A worker that fails as a browser reports it, before it says anything or when it is asked. */
function dying(when: 'at once' | 'when asked'): WorkerPort {
  const port = when === 'at once' ? fakePort() : ready((port) => queueMicrotask(() => fails(port)))
  if (when === 'at once') queueMicrotask(() => fails(port))
  return port
}

function pool(start: (nth: number) => WorkerPort, size = 2) {
  const heard: string[] = []
  const health: Health[] = []
  let started = 0
  const made = createPool<Doubling>(() => start(started++), size, {
    progress: (id, words) => heard.push(`${id} is ${words}`),
    answer: (id, answer) => heard.push(`${id}: ${answer}`),
    lost: (id, reason) => heard.push(`${id} lost: ${reason}`),
    broken: (reason) => heard.push(`broken: ${reason}`),
    health: (news) => health.push(news),
  })
  const ask = (...numbers: number[]) => made.ask(numbers.map((question) => ({ id: String(question), question })))
  return { made, ask, heard, health, started: () => started }
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
    const { ask, heard, started } = pool(() => dying('at once'), 1)
    ask(1, 2, 3)
    await settled()
    expect(heard).toEqual(['broken: out of memory'])
    expect(started()).toBe(4)
  })

  it('stops when starting one is forbidden', () => {
    const { ask, heard } = pool(() => {
      throw new Error('refused by policy')
    })
    ask(1)
    expect(heard).toEqual(['broken: refused by policy'])
  })

  it('asks nothing more during a pause, whoever asks, until it is resumed', async () => {
    const { ask, heard, made } = pool(() => inThisThread(doubling), 1)
    ask(1, 2)
    await settled()
    made.pause()
    ask(3)
    ask(4, 5)
    await settled()
    expect(heard.filter((words) => words.includes(':'))).toEqual(['1: 2', '2: 4'])
    made.resume()
    await settled()
    expect(heard.filter((words) => words.includes(':'))).toEqual(['1: 2', '2: 4', '3: 6', '4: 8', '5: 10'])
  })

  it('lets the question under way be answered when paused', async () => {
    let answer = () => {}
    const { ask, heard, made } = pool(
      () =>
        ready((port, { question }) => {
          answer = () => says(port, { says: 'answer', answer: 2 * question })
        }),
      1,
    )
    ask(1, 2)
    await settled()
    made.pause()
    answer()
    await settled()
    expect(heard).toEqual(['1: 2'])
  })

  it('tells each worker once what all questions are about, and again when that changes', async () => {
    const requests: Request<Doubling>[] = []
    const { ask, made } = pool(
      () =>
        ready((port, request) => {
          requests.push(request)
          says(port, { says: 'answer', answer: 0 })
        }),
      1,
    )
    made.share('apples')
    ask(1, 2)
    await settled()
    made.share('pears')
    ask(3, 4)
    await settled()
    expect(requests).toEqual([
      { question: 1, shared: 'apples' },
      { question: 2 },
      { question: 3, shared: 'pears' },
      { question: 4 },
    ])
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

describe('the health of workers', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  /** The page's clock in the hands of the test. */
  const passes = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(1000 * seconds)
  }

  it('is told when one fails, and is well again when there is something new to do', async () => {
    const { ask, health } = pool((nth) => (nth === 0 ? dying('when asked') : inThisThread(doubling)), 1)
    ask(1)
    await settled()
    expect(health).toEqual([{ ...WELL, replaced: 1 }])
    ask(2)
    expect(health.at(-1)).toEqual(WELL)
  })

  it('suffers when what a worker says cannot be read: it is replaced at once', async () => {
    const { ask, heard, health } = pool(
      (nth) => (nth === 0 ? ready((port) => port.onmessageerror?.({} as MessageEvent)) : inThisThread(doubling)),
      1,
    )
    ask(5)
    await settled()
    expect(heard).toEqual(['5 is halfway', '5: 10'])
    expect(health[0]).toEqual({ ...WELL, replaced: 1 })
  })

  it('tells of one that says nothing, in how many seconds it is replaced, and of its replacement when it stays silent', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { ask, heard, health } = pool((nth) => (nth === 0 ? ready() : inThisThread(doubling)), 1)
    ask(5)
    await passes(5)
    expect(health).toEqual([
      { silent: 1, replacedIn: 26, replaced: 0 },
      { silent: 1, replacedIn: 25, replaced: 0 },
    ])
    await passes(24)
    expect(health.at(-1)).toEqual({ silent: 1, replacedIn: 1, replaced: 0 })
    await passes(36)
    expect(health.at(-1)).toEqual({ ...WELL, replaced: 1 })
    expect(heard).toEqual(['5 is halfway', '5: 10'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is good as long as a worker gives signs of life, however long it works', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let worker = fakePort()
    const { ask, health, started } = pool(() => {
      worker = ready()
      return worker
    }, 1)
    ask(5)
    for (let i = 0; i < 100; i++) {
      await passes(3)
      says(worker, { says: 'alive' })
    }
    expect(started()).toBe(1)
    expect(health).toEqual([])
    await passes(10)
    says(worker, { says: 'alive' })
    expect(health[0]).toEqual({ silent: 1, replacedIn: 26, replaced: 0 })
    expect(health.at(-1)).toEqual(WELL)
  })

  it('of an idle worker matters when it is needed: another is started then', async () => {
    const workers: WorkerPort[] = []
    const { ask, heard, health, started } = pool(() => {
      workers.push(inThisThread(doubling))
      return workers.at(-1)!
    }, 1)
    ask(1)
    await settled()
    fails(workers[0]!)
    expect(health).toEqual([])
    ask(2)
    await settled()
    expect(started()).toBe(2)
    expect(heard.at(-1)).toBe('2: 4')
  })
})

describe('a worker at its work', () => {
  it('gives a sign of life now and then, and not oftener', async () => {
    const said: string[] = []
    let time = 0
    const own = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onmessageerror: null,
      postMessage: (reply: unknown) => said.push((reply as Reply<Doubling>).says),
    }
    serve<Doubling>(
      own,
      (question, { beat }) => {
        for (let i = 0; i < 100; i++) {
          time += 10
          beat()
        }
        return question
      },
      () => time,
    )
    own.onmessage?.({ data: { question: 1 } } as MessageEvent)
    await settled()
    expect(said).toEqual(['ready', 'alive', 'alive', 'alive', 'alive', 'answer'])
  })

  it('says when it could not read what it was asked', () => {
    const said: unknown[] = []
    const own = {
      onmessage: null,
      onmessageerror: null as ((event: MessageEvent) => void) | null,
      postMessage: (reply: unknown) => said.push(reply),
    }
    serve<Doubling>(own, doubling)
    own.onmessageerror?.({} as MessageEvent)
    expect(said.at(-1)).toMatchObject({ says: 'failure', reason: expect.stringContaining('could not read') })
  })
})

describe('whether anybody is at work', () => {
  it('is told from the first question to the last answer, through a pause, a death and a cancel', async () => {
    const others = poolsAtWork()
    const changes: number[] = []
    const quit = onWork(() => changes.push(poolsAtWork() - others))
    const { made, ask, heard } = pool(() => inThisThread(doubling))
    ask(1, 2, 3)
    expect(poolsAtWork()).toBe(others + 1)
    made.pause()
    await Promise.resolve()
    expect(poolsAtWork()).toBe(others + 1)
    made.resume()
    await vi.waitFor(() => expect(heard).toContain('3: 6'))
    expect(changes).toEqual([1, 0])

    ask(4)
    made.cancel()
    expect(changes).toEqual([1, 0, 1, 0])
    const dead = pool(() => dying('when asked'))
    dead.ask(5)
    await vi.waitFor(() => expect(dead.heard).toHaveLength(1))
    expect(poolsAtWork()).toBe(others)
    quit()
  })
})
