import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { TAKE } from './serviceWorker'

/** How far the app is kept on this computer, and whether there is a newer one. */
export interface Offline {
  readonly saving: 'unknown' | 'goes on' | 'no network' | 'no room' | 'done'
  readonly saved: number
  readonly of: number
  /** Whether this visit is the one that saved it. */
  readonly isFirst: boolean
  /** Whether a newer version is saved whole and waits to be used. */
  readonly waits: boolean
}

const newsSchema = v.object({
  saving: v.picklist(['goes on', 'no network', 'no room']),
  saved: v.pipe(v.number(), v.integer(), v.minValue(0)),
  of: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** What is needed of the browser. */
export interface Means {
  readonly workers: Pick<ServiceWorkerContainer, 'register' | 'addEventListener' | 'controller' | 'startMessages'>
  /** Whether the worker's script can be fetched: a host may have no worker to give, or there is no network. */
  readonly reach: () => Promise<boolean>
  readonly reload: () => void
}

export interface OfflineKeeper {
  readonly store: StoreApi<Offline>
  /** Begins to save, or goes on where it stopped. */
  save(): Promise<void>
  /** Uses the version that waits: the page is loaded again with it. */
  take(): void
}

/** Keeps the app for work without a network, and tells how that goes. A newer version waits until it is asked for. */
export function createOffline({ workers, reach, reload }: Means): OfflineKeeper {
  const store = createStore<Offline>(() => ({
    saving: workers.controller ? 'done' : 'unknown',
    saved: 0,
    of: 0,
    isFirst: false,
    waits: false,
  }))
  let registration: ServiceWorkerRegistration | undefined
  let isTaking = false

  workers.addEventListener('message', ({ data }) => {
    const news = v.safeParse(newsSchema, data)
    // A newer version is saved without a word: the one in use is whole.
    if (news.success && !registration?.active) store.setState(news.output)
  })
  workers.addEventListener('controllerchange', () => {
    if (isTaking) reload()
  })
  workers.startMessages()

  /** Follows a worker on its way from being fetched to being used. */
  const follow = (worker: ServiceWorker | null) => {
    if (!worker) return
    const look = () => {
      if (worker.state === 'installed') store.setState({ waits: registration?.active != null })
      if (worker.state === 'activated' && store.getState().saving !== 'done') store.setState({ saving: 'done', isFirst: true })
    }
    worker.addEventListener('statechange', look)
    look()
  }

  return {
    store,
    async save() {
      try {
        registration = await workers.register('./service-worker.js')
      } catch {
        // Some browsers keep nothing in a private window, some hosts have no worker to give: then there is nothing to tell.
        if (store.getState().saving !== 'done' && !(await reach())) store.setState({ saving: 'no network' })
        return
      }
      // Where something else in the browser forbids workers, there may be no answer at all.
      if (!registration) return
      for (const worker of [registration.installing, registration.waiting, registration.active]) follow(worker)
      registration.addEventListener('updatefound', () => follow(registration!.installing))
    },
    take() {
      isTaking = true
      registration?.waiting?.postMessage(TAKE)
    },
  }
}
