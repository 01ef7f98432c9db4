import { describe, expect, it } from 'vitest'
import { type News, type Release, type Scope, serve, TAKE, type WorkerEvent } from './serviceWorker'

const HOME = 'https://host.example/bo/'

/** Caches as a browser keeps them, and for how long: as long as the test. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>()
    all.set(name, cache)
    return {
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, response: Response) => void cache.set(address, response),
    }
  }
  return { all, open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) }
}

/** A server of files by their addresses below HOME, which may be away. */
function fakeServer(files: Record<string, string>) {
  const server = { files, asked: [] as string[], isAway: false, awayAfter: Number.POSITIVE_INFINITY }
  const fetch = async ({ url }: Request) => {
    if (server.isAway || server.asked.length >= server.awayAfter) throw new TypeError('Failed to fetch')
    server.asked.push(url.slice(HOME.length))
    const text = server.files[url.slice(HOME.length)]
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 })
  }
  return { server, fetch }
}

/** The worker of a release in a browser with these caches. */
function workerOf(release: Release, caches: ReturnType<typeof fakeCaches>, fetch: Scope['fetch'], scope = HOME) {
  const listeners = new Map<string, (event: WorkerEvent) => void>()
  const told: News[] = []
  let skipped = 0
  serve(
    {
      registration: { scope },
      clients: { claim: async () => undefined, matchAll: async () => [{ postMessage: (news) => told.push(news as News) }] },
      caches: caches as unknown as CacheStorage,
      fetch,
      skipWaiting: async () => void skipped++,
      addEventListener: (type, listener) => listeners.set(type, listener),
    },
    release,
  )
  const happens = async (type: string, event: object = {}): Promise<Response | undefined> => {
    let work: Promise<unknown> | undefined
    let answer: Promise<Response> | undefined
    listeners.get(type)!({
      waitUntil: (promise: Promise<unknown>) => {
        work = promise
      },
      respondWith: (promise: Promise<Response>) => {
        answer = promise
      },
      ...event,
    } as unknown as WorkerEvent)
    await work
    return answer
  }
  const ask = async (address: string, init?: RequestInit) =>
    (await happens('fetch', { request: new Request(HOME + address, init) }))?.text()
  return { happens, ask, told, skips: () => skipped }
}

const FIRST = { '': 'page 1', 'assets/app-aaaaaaaa.js': 'app 1', 'assets/d3-cccccccc.js': 'd3', 'icon.svg': 'icon' }
const SECOND = { '': 'page 2', 'assets/app-bbbbbbbb.js': 'app 2', 'assets/d3-cccccccc.js': 'd3', 'icon.svg': 'icon 2' }
const release = (id: string, files: object): Release => ({ id, files: Object.keys(files) })

describe('the service worker', () => {
  it('answers from what it saved, whatever stands behind ? and #, and asks the network for nothing', async () => {
    const { server, fetch } = fakeServer(FIRST)
    const worker = workerOf(release('one', FIRST), fakeCaches(), fetch)
    await worker.happens('install')
    await worker.happens('activate')
    server.isAway = true
    expect(await worker.ask('')).toBe('page 1')
    expect(await worker.ask('index.html?x=1#learn')).toBe('page 1')
    expect(await worker.ask('assets/app-aaaaaaaa.js')).toBe('app 1')
    expect(worker.told.at(-1)).toEqual({ saving: 'goes on', saved: 4, of: 4 })
  })

  it('leaves alone what is not read, or lies elsewhere on the host', async () => {
    const { fetch } = fakeServer(FIRST)
    const worker = workerOf(release('one', FIRST), fakeCaches(), fetch)
    expect(await worker.happens('fetch', { request: new Request(`${HOME}`, { method: 'POST' }) })).toBeUndefined()
    expect(await worker.happens('fetch', { request: new Request('https://host.example/other/') })).toBeUndefined()
  })

  it('gives an embedded page as the host answers for it', async () => {
    const files = { ...FIRST, '?embed': 'page to be framed' }
    const worker = workerOf(release('one', files), fakeCaches(), fakeServer(files).fetch)
    await worker.happens('install')
    expect(await worker.ask('?embed=plot&theme=dark')).toBe('page to be framed')
    expect(await worker.ask('')).toBe('page 1')
  })

  it('says last that the network went away, although a file that was under way still came', async () => {
    const worker = workerOf(release('one', FIRST), fakeCaches(), async ({ url }) => {
      if (url.endsWith('.svg')) throw new TypeError('Failed to fetch')
      await new Promise((resolve) => setTimeout(resolve))
      return new Response('came after all')
    })
    await expect(worker.happens('install')).rejects.toThrow('Failed to fetch')
    await new Promise((resolve) => setTimeout(resolve))
    expect(worker.told.at(-1)).toEqual({ saving: 'no network', saved: 3, of: 4 })
  })

  it('says when the network goes away before all is saved, and goes on where it stopped', async () => {
    const { server, fetch } = fakeServer(FIRST)
    const caches = fakeCaches()
    const worker = workerOf(release('one', FIRST), caches, fetch)
    server.awayAfter = 3
    await expect(worker.happens('install')).rejects.toThrow('Failed to fetch')
    expect(worker.told.at(-1)).toEqual({ saving: 'no network', saved: 3, of: 4 })
    server.awayAfter = Number.POSITIVE_INFINITY
    server.asked = []
    await workerOf(release('one', FIRST), caches, fetch).happens('install')
    expect(server.asked).toHaveLength(1)
  })

  it('says when the browser gives no room', async () => {
    const caches = fakeCaches()
    const full = { ...caches, open: async (name: string) => ({ ...(await caches.open(name)), put: refuse }) }
    const worker = workerOf(release('one', FIRST), full as typeof caches, fakeServer(FIRST).fetch)
    await expect(worker.happens('install')).rejects.toThrow('full')
    expect(worker.told.at(-1)).toEqual({ saving: 'no room', saved: 0, of: 4 })
  })

  it('saves nothing of a file that the host does not have', async () => {
    const worker = workerOf(release('one', { ...FIRST, 'lost.html': '' }), fakeCaches(), fakeServer(FIRST).fetch)
    await expect(worker.happens('install')).rejects.toThrow('lost.html: 404')
  })

  it('fetches of a newer release only what is new, waits until it is asked, and still serves pages of the one before', async () => {
    const caches = fakeCaches()
    const { server, fetch } = fakeServer(FIRST)
    const first = workerOf(release('one', FIRST), caches, fetch)
    await first.happens('install')
    await first.happens('activate')

    server.files = SECOND
    server.asked = []
    const second = workerOf(release('two', SECOND), caches, fetch)
    await second.happens('install')
    expect(server.asked.sort()).toEqual(['', 'assets/app-bbbbbbbb.js', 'icon.svg'])
    expect(second.skips()).toBe(0)
    expect(await first.ask('')).toBe('page 1')

    await second.happens('message', { data: 'something else' })
    expect(second.skips()).toBe(0)
    await second.happens('message', { data: TAKE })
    expect(second.skips()).toBe(1)
    await second.happens('activate')
    server.isAway = true
    expect(await second.ask('')).toBe('page 2')
    expect(await second.ask('assets/app-aaaaaaaa.js')).toBe('app 1')
  })

  it('forgets releases before the last, and nothing of another copy of the app on the host', async () => {
    const caches = fakeCaches()
    const { fetch } = fakeServer(FIRST)
    await workerOf(release('other', FIRST), caches, fetch, HOME).happens('install')
    const elsewhere = fakeServer({})
    await workerOf({ id: 'a', files: [] }, caches, elsewhere.fetch, 'https://host.example/').happens('install')
    for (const id of ['two', 'three']) {
      const worker = workerOf(release(id, FIRST), caches, fetch)
      await worker.happens('install')
      await worker.happens('activate')
    }
    expect([...caches.all.keys()].map((name) => name.split(' ').slice(1).join(' '))).toEqual([
      'https://host.example/ a',
      `${HOME} two`,
      `${HOME} three`,
    ])
  })
})

const refuse = async () => {
  throw new DOMException('full', 'QuotaExceededError')
}
