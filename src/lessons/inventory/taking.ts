import { createStore } from 'zustand'
import { type Kept, newKept, type Outcome, orderOf, readKept, type Taking } from './kept'
import type { ItemId } from './list'

export interface InventoryMeans {
  /** What was kept; null when nothing was. Throws when it cannot be read. */
  readonly recall: () => string | null
  /** Keeps it. Throws when it cannot be stored. */
  readonly keep: (text: string) => void
  /** Uniform in [0, 1). */
  readonly draw: () => number
}

/** The concept inventory as one person takes it. */
export interface InventoryState {
  readonly kept: Kept
  /** What is being taken now; null on the page around it. */
  readonly taking: Taking | null
  /** What the reader must be told once about keeping the answers. */
  readonly notice: string | null
  /** Begins, or goes on where it was left. */
  begin(taking: Taking): void
  answer(item: ItemId, outcome: Outcome): void
  /** Back to the page around it; answers stay. */
  pause(): void
  /** Forgets every answer. */
  forget(): void
  /** Takes the forgotten answers back, as long as nothing else was answered. */
  restore: (() => void) | null
}

export const createInventory = ({ recall, keep, draw }: InventoryMeans) =>
  createStore<InventoryState>()((set, get) => {
    const store = (kept: Kept) => {
      try {
        keep(JSON.stringify(kept))
      } catch {
        set({ notice: 'Your answers cannot be stored by this browser: save them to a file before you close the page.' })
      }
    }
    const change = (kept: Kept) => {
      set({ kept, restore: null })
      store(kept)
    }
    const [kept, notice] = recalled(recall, draw)
    return {
      kept,
      taking: null,
      notice,
      restore: null,
      begin: (taking) => set({ taking }),
      answer(item, outcome) {
        const { taking, kept } = get()
        if (!taking) return
        change({ ...kept, [taking]: { ...kept[taking], [item]: outcome } })
        if (nextItem(get().kept, taking) === null) set({ taking: null })
      },
      pause: () => set({ taking: null }),
      forget() {
        const forgotten = get().kept
        change(newKept(draw()))
        set({ taking: null, restore: () => change(forgotten) })
      },
    }
  })

export type Inventory = ReturnType<typeof createInventory>

/** The first item that was not answered; null when all are. */
export const nextItem = (kept: Kept, taking: Taking): ItemId | null =>
  orderOf(kept, taking).find((id) => kept[taking][id] === undefined) ?? null

function recalled(recall: InventoryMeans['recall'], draw: InventoryMeans['draw']): [Kept, string | null] {
  try {
    const text = recall()
    if (text === null) return [newKept(draw()), null]
    try {
      return [readKept(text), null]
    } catch {
      return [newKept(draw()), 'Your earlier answers cannot be read, because they are damaged or of a newer version.']
    }
  } catch {
    return [newKept(draw()), 'This browser keeps nothing for this page: your answers hold until it is closed.']
  }
}
