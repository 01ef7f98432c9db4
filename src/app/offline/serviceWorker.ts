/**
 * Keeps the app on the reader's computer. It runs apart from the page, as one script that imports nothing: `scripts/offline.mjs` writes
 * the release into it. A release is saved whole before it is used; what is in use goes on until the reader asks for the next.
 */

/** A version of the app. */
export interface Release {
  readonly id: string
  /** The files of it, by their addresses below the worker's own folder. The page itself is ''. */
  readonly files: readonly string[]
}

/** What the worker tells the pages while it saves a release. */
export interface News {
  /** Under way; or stopped by the network, or by the browser, which has no room or gives none. */
  readonly saving: 'goes on' | 'no network' | 'no room'
  readonly saved: number
  readonly of: number
}

/** What a page asks of a release that waits: to be used from now on. */
export const TAKE = 'take'

/** As far as a worker is needed here: the types of workers and those of pages cannot be had together. */
export interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: object): Promise<readonly { postMessage(message: unknown): void }[]>
  }
  readonly caches: CacheStorage
  fetch(request: Request): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void
}

export interface WorkerEvent {
  readonly request: Request
  readonly data: unknown
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

/** Files that are fetched at the same time. */
const AT_ONCE = 6

/** Serves the app of a release from what was saved of it. */
export function serve(worker: Scope, release: Release): void {
  const { scope } = worker.registration
  /** Another copy of the app on this host has its own. */
  const ours = `where-next ${scope} `
  const cacheName = ours + release.id

  /** Files with their content in their name never change. */
  const isFixed = (file: string) => /^assets\/.+-[\w-]{8}\.\w+$/.test(file)

  /** The caches of releases, the newest last. */
  const cacheNames = async () => (await worker.caches.keys()).filter((name) => name.startsWith(ours))

  /** Whatever a server answers otherwise for other askers (`Vary`), there is one file by a name. */
  const found = async (cache: string, address: string) => (await worker.caches.open(cache)).match(address, { ignoreVary: true })

  /** From this release; a page that was opened with the one before it still finds its files. */
  async function saved(address: string): Promise<Response | undefined> {
    const own = await found(cacheName, address)
    if (own) return own
    for (const name of (await cacheNames()).reverse()) {
      const older = await found(name, address)
      if (older) return older
    }
    return undefined
  }

  async function fetched(address: string, isNeverChanged: boolean): Promise<Response> {
    const response = await worker.fetch(new Request(address, { cache: isNeverChanged ? 'default' : 'no-cache' }))
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    // A page may not be answered with what another address led to.
    const { status, statusText, headers } = response
    return response.redirected ? new Response(await response.blob(), { status, statusText, headers }) : response
  }

  async function keep(cache: Cache, file: string): Promise<void> {
    const address = scope + file
    if (await cache.match(address, { ignoreVary: true })) return
    const before = isFixed(file) ? await saved(address) : undefined
    await cache.put(address, before ?? (await fetched(address, isFixed(file))))
  }

  /** Saves what is not saved yet, some files at once: a release that was cut short goes on where it stopped. */
  async function save(): Promise<void> {
    const cache = await worker.caches.open(cacheName)
    const waiting = [...release.files]
    let count = 0
    const news = (saving: News['saving']): News => ({ saving, saved: count, of: release.files.length })
    const one = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        await keep(cache, file).catch((error) => {
          waiting.length = 0
          throw error
        })
        count++
        await tell(news('goes on'))
      }
    }
    // What was under way when one failed may still come: that it failed is said last.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, one))
    const failed = ends.find((end) => end.status === 'rejected')
    if (!failed) return
    await tell(news(failed.reason instanceof DOMException ? 'no room' : 'no network'))
    throw failed.reason
  }

  async function tell(news: News): Promise<void> {
    for (const page of await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })) page.postMessage(news)
  }

  /** The release before this one is kept, for pages that were opened with it. */
  async function forgetOlder(): Promise<void> {
    const others = (await cacheNames()).filter((name) => name !== cacheName)
    await Promise.all(others.slice(0, -1).map((name) => worker.caches.delete(name)))
  }

  /** A file of the app by the address it is asked for: what follows `?` and `#` is for the page, but whether it is embedded. */
  function addressOf(url: string): string | null {
    const { origin, pathname, searchParams } = new URL(url)
    const address = origin + pathname
    if (!address.startsWith(scope)) return null
    const file = address.slice(scope.length).replace(/^index\.html$/, '')
    return scope + (file === '' && searchParams.has('embed') ? '?embed' : file)
  }

  worker.addEventListener('install', (event) => event.waitUntil(save()))
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => worker.clients.claim())))
  worker.addEventListener('message', (event) => {
    if (event.data === TAKE) event.waitUntil(worker.skipWaiting())
  })
  worker.addEventListener('fetch', (event) => {
    const address = event.request.method === 'GET' ? addressOf(event.request.url) : null
    if (address) event.respondWith(saved(address).then((response) => response ?? worker.fetch(event.request)))
  })
}
