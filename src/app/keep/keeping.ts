import { useStore } from 'zustand'
import type { Kept } from '../../experiment/keep/kept'
import { LinkError } from '../../experiment/link'
import { encodeLink, readDocument, versionOf } from '../../experiment/room'
import { createKeeper, type KeeperState, type Snapshot } from '../../store/keep/keeper'
import { type AnyAddressed, onScreen, onShown } from '../onScreen'
import { currentPlace, visit } from '../rooms'
import { browserMeans } from './browserMeans'
import { keptRoom } from './keptRooms'
import { currentMark, type KeptMark, setMark, whenStrayed } from './mark'
import { showStatus } from './status'

/** While something is being dragged, saving waits for the hand to rest. */
const REST_MS = 400
/** When what this page shows was saved last: after a reload it is found out by this whether another page has saved since. */
const SEEN = 'where-next/kept-seen'

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('where-next/kept')
const keeper = createKeeper(browserMeans(() => channel?.postMessage('changed')))
channel?.addEventListener('message', () => void keeper.getState().load())

export const useKeeper = <Part>(select: (state: KeeperState) => Part): Part => useStore(keeper, select)
export const { keep: keepAs, load, rename, duplicate, remove, undo, asFile, addFile } = keeper.getState()

/** What is on screen as it is kept: plain data, without anything that is undefined. */
export function snapshot(): Snapshot | null {
  const lab = onScreen()
  return lab && { room: lab.room.id, version: versionOf(lab.room), content: JSON.parse(JSON.stringify(lab.document())) }
}

let isOpening = false
let rest: ReturnType<typeof setTimeout> | undefined

async function saveNow(): Promise<void> {
  clearTimeout(rest)
  const now = snapshot()
  if (!isOpening && now && keeper.getState().current?.room === now.room) await keeper.getState().save(now)
}

let unsubscribe: (() => void) | null = null
let followed: AnyAddressed | null = null

/** Saves whatever changes in the room on screen, soon after it has changed. */
function follow(): void {
  const lab = onScreen()
  if (lab === followed) return
  unsubscribe?.()
  followed = lab
  unsubscribe = lab
    ? lab.subscribe(() => {
        clearTimeout(rest)
        rest = setTimeout(saveNow, REST_MS)
      })
    : null
}

onShown(follow)
follow()
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void saveNow()
})
whenStrayed((mark) => {
  clearTimeout(rest)
  keeper.getState().leave()
  if (mark) void resume(mark)
})

keeper.subscribe(({ current, trouble }, before) => {
  const isUnsaved = current
    ? current.state === 'failed' || current.state === 'elsewhere'
    : currentMark() !== null && (trouble === 'changed' || trouble === 'gone')
  showStatus({ name: current?.name ?? null, isUnsaved })
  if (current !== before.current)
    remember(current && current.state !== 'elsewhere' ? { id: current.id, room: current.room } : null)
})

function remember(mark: KeptMark | null): void {
  const { current } = keeper.getState()
  if (mark && currentMark()?.id !== mark.id && !isOpening) setMark(mark)
  try {
    if (current) sessionStorage.setItem(SEEN, JSON.stringify([current.id, current.savedAt]))
  } catch {
    // Where nothing can be kept for a reload, the experiment is opened from the list again.
  }
}

function seenOf(id: string): number | undefined {
  try {
    const [seen, at] = JSON.parse(sessionStorage.getItem(SEEN) ?? '[]')
    return seen === id && typeof at === 'number' ? at : undefined
  } catch {
    return undefined
  }
}

/** After a reload, or Back: what is on screen is a kept experiment, and saved again as one works. */
export async function resume(mark: KeptMark): Promise<void> {
  // An address that carries no document shows none of the experiment: it is opened as it was kept.
  if (currentPlace().address === '') {
    await load()
    const entry = keeper.getState().entries?.find(({ id }) => id === mark.id)
    if (entry?.kept) await open(entry.kept)
    return
  }
  // Without a time, whatever is kept counts as saved by somebody else.
  const kept = await keeper.getState().takeUp(mark.id, seenOf(mark.id) ?? -1)
  // A page that is left may go before its last change was saved; the address has it. A room that still reads its address has not.
  if (kept && (await showsItsAddress())) await saveNow()
}

async function showsItsAddress(): Promise<boolean> {
  const lab = onScreen()
  return lab !== null && location.hash === `#${await encodeLink(lab.room, lab.document())}`
}

/** Stops saving what is on screen; what is kept stays as it is. */
export function letGo(): void {
  keeper.getState().leave()
  setMark(null)
}

export type Opened = 'opened' | 'damaged' | 'newer' | 'gone'

/** Opens a kept experiment in its room. Nothing changes where it cannot be opened. */
export async function open(kept: Kept): Promise<Opened> {
  const room = await keptRoom(kept.room)
  if (!room || kept.version > versionOf(room)) return 'newer'
  let content: unknown
  try {
    content = readDocument(room, kept.version, kept.content)
  } catch (error) {
    if (error instanceof LinkError) return 'damaged'
    throw error
  }
  await saveNow()
  isOpening = true
  try {
    if ((await keeper.getState().takeUp(kept.id)) === null) return 'gone'
    visit(`#${kept.room}`)
    const lab = await shownRoom(kept.room)
    setMark({ id: kept.id, room: kept.room })
    lab.open(content)
  } finally {
    isOpening = false
  }
  return 'opened'
}

/** The Lab of a room, once it is on screen. */
const shownRoom = (room: string): Promise<AnyAddressed> =>
  new Promise((resolve) => {
    const look = () => {
      const lab = onScreen()
      if (lab?.room.id !== room) return
      stop()
      resolve(lab)
    }
    const stop = onShown(look)
    look()
  })
