import { describe, expect, it } from 'vitest'
import { createOffline, type Offline } from './offline'
import { TAKE } from './serviceWorker'
import { type Occasion, offlineWords } from './words'

const idle: Occasion = { isTold: false, isAtWork: false, isPresenting: false }
const told: Occasion = { ...idle, isTold: true }

/** A worker of the browser's, which the test takes from state to state. */
function fakeWorker(state: ServiceWorkerState) {
  const target = new EventTarget()
  const asked: unknown[] = []
  return Object.assign(target, {
    state,
    asked,
    postMessage: (message: unknown) => asked.push(message),
    becomes(next: ServiceWorkerState) {
      this.state = next
      target.dispatchEvent(new Event('statechange'))
    },
  })
}
type FakeWorker = ReturnType<typeof fakeWorker>

/** The browser's side: what it has registered, and what it says. */
function fakeBrowser(at: { installing?: FakeWorker; waiting?: FakeWorker; active?: FakeWorker }, reachable = true) {
  const registration = Object.assign(new EventTarget(), { installing: null, waiting: null, active: null, ...at })
  const container = Object.assign(new EventTarget(), {
    controller: at.active ?? null,
    startMessages: () => undefined,
    register: async () => registration,
  })
  let reloads = 0
  const keeper = createOffline({
    workers: container as unknown as ServiceWorkerContainer,
    reach: async () => reachable,
    reload: () => void reloads++,
  })
  const says = (data: unknown) => container.dispatchEvent(new MessageEvent('message', { data }))
  return { keeper, registration, container, says, state: () => keeper.store.getState(), reloads: () => reloads }
}

describe('the app kept for work without a network', () => {
  it('is saved on the first visit, and that is told', async () => {
    const worker = fakeWorker('installing')
    const { keeper, registration, says, state } = fakeBrowser({ installing: worker })
    await keeper.save()
    says({ saving: 'goes on', saved: 3, of: 80 })
    expect(state()).toMatchObject({ saving: 'goes on', saved: 3, of: 80, waits: false })
    worker.becomes('installed')
    expect(state().waits).toBe(false)
    Object.assign(registration, { installing: null, active: worker })
    worker.becomes('activated')
    expect(state()).toMatchObject({ saving: 'done', isFirst: true })
  })

  it('believes no message that is none of its worker’s', async () => {
    const { keeper, says, state } = fakeBrowser({ installing: fakeWorker('installing') })
    await keeper.save()
    for (const data of [null, 7, { saving: 'no network' }, { saving: 'goes on', saved: -1, of: 2 }, { kind: 'saving' }])
      says(data)
    expect(state().saving).toBe('unknown')
  })

  it('tells a network that went away in the middle, and goes on when asked', async () => {
    const { keeper, says, state } = fakeBrowser({ installing: fakeWorker('installing') })
    await keeper.save()
    says({ saving: 'no network', saved: 34, of: 80 })
    expect(offlineWords(state(), idle)).toMatchObject({ about: 'stopped', action: 'Try again' })
    expect(offlineWords(state(), idle)!.text).toContain('(34 of 80 files)')
    await keeper.save()
    says({ saving: 'goes on', saved: 35, of: 80 })
    expect(offlineWords(state(), idle)).toBeNull()
  })

  it('says nothing where the browser or the host has no worker to give, and says so where there is no network', async () => {
    for (const [reachable, saving] of [
      [true, 'unknown'],
      [false, 'no network'],
    ] as const) {
      const { keeper, container, state } = fakeBrowser({}, reachable)
      container.register = async () => {
        throw new TypeError('Failed to register')
      }
      await keeper.save()
      expect(state().saving).toBe(saving)
    }
  })

  it('offers a newer version once it is saved whole, and uses it only when asked', async () => {
    const active = fakeWorker('activated')
    const { keeper, registration, container, says, state, reloads } = fakeBrowser({ active })
    await keeper.save()
    expect(state()).toMatchObject({ saving: 'done', isFirst: false, waits: false })

    const next = fakeWorker('installing')
    registration.installing = next as never
    registration.dispatchEvent(new Event('updatefound'))
    says({ saving: 'no network', saved: 3, of: 80 })
    expect(state()).toMatchObject({ saving: 'done', waits: false })
    Object.assign(registration, { installing: null, waiting: next })
    next.becomes('installed')
    expect(state().waits).toBe(true)

    // Taken in another window: this page goes on with the version it has.
    container.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(0)
    expect(next.asked).toEqual([])
    keeper.take()
    expect(next.asked).toEqual([TAKE])
    container.dispatchEvent(new Event('controllerchange'))
    expect(reloads()).toBe(1)
  })
})

describe('what is said of it', () => {
  const done: Offline = { saving: 'done', saved: 80, of: 80, isFirst: true, waits: false }

  it('offers no update while a race runs', () => {
    const waiting = { ...done, waits: true }
    expect(offlineWords(waiting, { ...told, isAtWork: true })).toBeNull()
    expect(offlineWords(waiting, told)).toMatchObject({ about: 'update', action: 'Use it now', dismiss: 'Later' })
  })

  it('says nothing at all while somebody presents, whatever has happened', () => {
    for (const saving of ['unknown', 'goes on', 'no network', 'no room', 'done'] as const)
      for (const waits of [false, true])
        for (const isAtWork of [false, true])
          expect(offlineWords({ ...done, saving, waits }, { isTold: false, isAtWork, isPresenting: true })).toBeNull()
    expect(offlineWords({ ...done, waits: true }, told)).toMatchObject({ about: 'update' })
  })

  it('says once that the app is saved', () => {
    expect(offlineWords(done, idle)?.about).toBe('saved')
    expect(offlineWords(done, told)).toBeNull()
    expect(offlineWords({ ...done, isFirst: false }, idle)).toBeNull()
  })

  it('names a browser that gives no room', () => {
    const words = offlineWords({ ...done, saving: 'no room', isFirst: false }, idle)
    expect(words).toMatchObject({ about: 'stopped', dismiss: 'Close' })
    expect(words!.action).toBeUndefined()
  })
})
