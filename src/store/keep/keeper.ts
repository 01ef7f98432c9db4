import { createStore } from 'zustand'
import {
  type Entry,
  entryOf,
  freeName,
  type Kept,
  KeptFileProblem,
  keptOf,
  nameFrom,
  readKeptFile,
  writeKeptFile,
} from '../../experiment/keep/kept'
import type { KeeperMeans } from './means'

/** A document of a room as it is kept. */
export type Snapshot = Pick<Kept, 'room' | 'version' | 'content'>

/** The experiment that is saved as one works. */
export interface Current {
  readonly id: string
  readonly name: string
  readonly room: string
  /** Saved and read back; on its way; another page saves it; or it could not be saved. */
  readonly state: 'saved' | 'saving' | 'elsewhere' | 'failed'
  readonly savedAt: number
}

/** What went wrong, for words. */
export type Trouble = 'full' | 'blocked' | 'differs' | 'gone' | 'changed' | 'elsewhere' | 'busy'

export interface KeeperState {
  /** Newest first; null until they were read. */
  readonly entries: readonly Entry[] | null
  readonly current: Current | null
  readonly trouble: Trouble | null
  /** What was said last, in a sentence: a file that was read, or why it was not. */
  readonly news: string | null
  readonly deleted: Kept | null
  /** Whether the browser has promised not to clear the storage by itself; null while nobody knows. */
  readonly isPersistent: boolean | null

  load(): Promise<void>
  /** Keeps a document under a name, and from now on saves it as one works. */
  keep(name: string, snapshot: Snapshot): Promise<void>
  /** The same of what nobody asked to keep: the browser is not asked to spare it, as it may ask the reader. */
  keepItself(name: string, snapshot: Snapshot): Promise<void>
  /** Saves what is on screen where it is the experiment that is kept; nothing otherwise. */
  save(snapshot: Snapshot): Promise<void>
  /**
   * Takes up an experiment that is kept: it is saved as one works. Null where it cannot be read.
   *
   * @param accepts whether it is what the page believes it to be: if not, it is not taken up
   */
  takeUp(id: string, accepts?: (kept: Kept) => boolean): Promise<Kept | null>
  /** The same of one that another page saves: from now on this page does. */
  takeOver(id: string): Promise<Kept | null>
  /** What is on screen is another document now: it is saved no longer. */
  leave(): void
  rename(id: string, name: string): Promise<void>
  duplicate(id: string): Promise<void>
  remove(id: string): Promise<void>
  undo(): Promise<void>
  /** The text of one file with all that can be read. */
  asFile(): string
  addFile(text: string): Promise<void>
}

/** Keeps experiments by name. Every save is read back once; whatever cannot be read is never written over. */
export function createKeeper({ storage, lock, persist, announce, now, newId }: KeeperMeans) {
  let release: (() => void) | null = null
  let queue: Promise<void> = Promise.resolve()

  return createStore<KeeperState>()((set, get) => {
    const read = async () => {
      const stored = await storage.entries()
      const entries = stored.map(([id, value]) => entryOf(id, value))
      set({ entries: entries.sort((a, b) => (b.kept?.saved ?? 0) - (a.kept?.saved ?? 0)) })
    }

    /** What was to be written once more read from the storage: bytes that were not kept are found out now rather than next week. */
    const write = async (kept: Kept) => {
      await storage.set(kept.id, kept)
      const back = await storage.get(kept.id)
      if (JSON.stringify(back) !== JSON.stringify(kept)) throw new ReadBackDiffers()
      announce()
    }

    /** One after the other: two saves under way could end in the wrong order. Whatever goes wrong is told in the state. */
    const inTurn = (work: () => Promise<void>): Promise<void> => {
      queue = queue.then(async () => {
        try {
          await work()
          set({ trouble: get().trouble === 'elsewhere' ? 'elsewhere' : null })
        } catch (error) {
          const { current } = get()
          set({ trouble: troubleOf(error), ...(current?.state === 'saving' && { current: { ...current, state: 'failed' } }) })
        }
      })
      return queue
    }

    const leave = () => {
      release?.()
      release = null
      set({ current: null, trouble: get().trouble === 'elsewhere' ? null : get().trouble })
    }

    /** Another page has taken over: what was saved stays, and is that page's to change. */
    const lost = (id: string) => {
      const { current } = get()
      if (current?.id !== id) return
      release = null
      set({ current: { ...current, state: 'elsewhere' }, trouble: 'elsewhere' })
    }

    /** Makes an experiment the current one, where no other page writes it. */
    const hold = async ({ id, name, room, saved }: Kept, takesOver = false) => {
      if (get().current?.id !== id || release === null) {
        leave()
        release = await lock(id, () => lost(id), takesOver)
      }
      const state = release ? 'saved' : 'elsewhere'
      set({ current: { id, name, room, state, savedAt: saved }, trouble: release ? get().trouble : 'elsewhere' })
    }

    /** Changes an experiment as it stands in the storage, where no other page writes it. */
    const asWriter = async (id: string, work: (kept: Kept) => Promise<void>) => {
      const isOwn = release !== null && get().current?.id === id
      const free = isOwn ? null : await lock(id, () => undefined, false)
      if (!isOwn && free === null) throw new Busy()
      try {
        const { kept } = entryOf(id, await storage.get(id))
        if (!kept) throw new Gone()
        await work(kept)
      } finally {
        free?.()
      }
    }

    const readable = (id: string): Kept | null => get().entries?.find((entry) => entry.id === id)?.kept ?? null
    const names = () => (get().entries ?? []).map((entry) => entry.kept?.name ?? ('name' in entry ? entry.name : ''))

    const keepNew = async (name: string, snapshot: Snapshot) => {
      const kept = keptOf(newId(), freeName(name, names()), now(), snapshot)
      await write(kept)
      await hold(kept)
      await read()
    }

    const holdIf = async (id: string, accepts: (kept: Kept) => boolean, takesOver: boolean) => {
      let held: Kept | null = null
      await inTurn(async () => {
        const { kept } = entryOf(id, await storage.get(id))
        if (!kept) throw new Gone()
        if (!accepts(kept)) throw new Changed()
        await hold(kept, takesOver)
        held = kept
      })
      return held
    }

    return {
      entries: null,
      current: null,
      trouble: null,
      news: null,
      deleted: null,
      isPersistent: null,

      load: () => inTurn(read),

      keepItself: (name, snapshot) =>
        inTurn(async () => {
          // Meanwhile somebody may have given it a name.
          if (get().current?.room === snapshot.room) return
          if (get().entries === null) await read()
          await keepNew(name, snapshot)
        }),

      async keep(name, snapshot) {
        await inTurn(() => keepNew(name, snapshot))
        set({ isPersistent: await persist().catch(() => null) })
      },

      save: (snapshot) =>
        inTurn(async () => {
          const { current } = get()
          if (!current || current.room !== snapshot.room || current.state === 'elsewhere') return
          const before = entryOf(current.id, await storage.get(current.id))
          if (!before.kept) {
            set({ current: { ...current, state: 'failed' } })
            throw new Gone()
          }
          if (before.kept.saved !== current.savedAt) {
            set({ current: { ...current, state: 'failed' } })
            throw new Changed()
          }
          if (JSON.stringify(before.kept.content) === JSON.stringify(snapshot.content)) {
            set({ current: { ...current, name: before.kept.name, state: 'saved' } })
            return
          }
          set({ current: { ...current, state: 'saving' } })
          const kept = keptOf(current.id, before.kept.name, now(), snapshot)
          await write(kept)
          set({ current: { ...current, name: kept.name, state: 'saved', savedAt: kept.saved } })
          await read()
        }),

      takeUp: (id, accepts = () => true) => holdIf(id, accepts, false),
      takeOver: (id) => holdIf(id, () => true, true),

      leave,

      rename: (id, name) =>
        inTurn(async () => {
          await asWriter(id, async (kept) => {
            if (nameFrom(name) === kept.name) return
            const others = names().filter((each) => each !== kept.name)
            await write({ ...kept, name: freeName(name, others) })
          })
          await read()
          const { current } = get()
          if (current?.id === id) set({ current: { ...current, name: readable(id)?.name ?? current.name } })
        }),

      duplicate: (id) =>
        inTurn(async () => {
          const kept = readable(id)
          if (!kept) return
          await write({ ...kept, id: newId(), name: freeName(kept.name, names()), saved: now() })
          await read()
        }),

      remove: (id) =>
        inTurn(async () => {
          await asWriter(id, async (kept) => {
            await storage.remove(id)
            announce()
            set({ deleted: kept })
          })
          if (get().current?.id === id && get().deleted?.id === id) leave()
          await read()
        }),

      undo: () =>
        inTurn(async () => {
          const { deleted } = get()
          if (!deleted) return
          await write(deleted)
          set({ deleted: null })
          await read()
        }),

      asFile: () => writeKeptFile((get().entries ?? []).flatMap(({ kept }) => kept ?? [])),

      addFile: (text) =>
        inTurn(async () => {
          try {
            const { experiments, unreadable } = readKeptFile(text)
            const added = experiments.filter((each) => JSON.stringify(readable(each.id)) !== JSON.stringify(each))
            for (const each of added) {
              const isThere = get().entries?.some(({ id }) => id === each.id)
              await write({ ...each, id: isThere ? newId() : each.id, name: freeName(each.name, names()) })
              await read()
            }
            set({ news: fileWords(added.length, experiments.length - added.length, unreadable) })
          } catch (error) {
            if (!(error instanceof KeptFileProblem)) throw error
            set({ news: error.message })
          }
        }),
    }
  })
}

class ReadBackDiffers extends Error {}
class Gone extends Error {}
class Changed extends Error {}
class Busy extends Error {}

function troubleOf(error: unknown): Trouble {
  if (error instanceof ReadBackDiffers) return 'differs'
  if (error instanceof Gone) return 'gone'
  if (error instanceof Changed) return 'changed'
  if (error instanceof Busy) return 'busy'
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}

/** What came of opening a file, in whole sentences. */
function fileWords(added: number, known: number, unreadable: number): string {
  const sentences = [
    added === 0 ? 'Nothing was added.' : added === 1 ? '1 experiment was added.' : `${added} experiments were added.`,
    known === 0 ? '' : known === 1 ? '1 was here already.' : `${known} were here already.`,
    unreadable === 0 ? '' : unreadable === 1 ? '1 in the file cannot be read.' : `${unreadable} in the file cannot be read.`,
  ]
  return sentences.filter(Boolean).join(' ')
}
