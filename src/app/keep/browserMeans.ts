import { createStore, del, entries, get, set } from 'idb-keyval'
import type { KeeperMeans } from '../../store/keep/means'

const NAME = 'where-next/kept'

/** How long another page may take to let go of an experiment: one that is being reloaded still holds it for a moment. */
const PATIENCE_MS = 1000

/** The one page that writes an experiment holds a lock of the browser under its id. Without locks every page may write. */
function lock(id: string, lost: () => void, takesOver: boolean): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => undefined)
  return new Promise((resolve) => {
    let isHeld = false
    navigator.locks
      .request(
        `${NAME}/${id}`,
        takesOver ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MS) },
        () =>
          new Promise<void>((release) => {
            isHeld = true
            resolve(() => release())
          }),
      )
      .catch(() => (isHeld ? lost() : resolve(null)))
  })
}

/** Storage, locks and clock of the browser. The database is opened when it is first asked: where it is blocked, that fails. */
export function browserMeans(announce: () => void): KeeperMeans {
  let known: ReturnType<typeof createStore> | null = null
  const store = () => {
    known ??= createStore(NAME, 'experiments')
    return known
  }
  return {
    storage: {
      entries: async () => (await entries<IDBValidKey, unknown>(store())).map(([key, value]) => [String(key), value]),
      get: async (id) => get(id, store()),
      set: async (id, value) => set(id, value, store()),
      remove: async (id) => del(id, store()),
    },
    lock,
    persist: async () => (navigator.storage?.persist ? navigator.storage.persist() : null),
    announce,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  }
}
