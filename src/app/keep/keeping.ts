import { useStore } from 'zustand'
import type { Kept } from '../../experiment/keep/kept'
import { LinkError } from '../../experiment/link'
import { encodeLink, readDocument, versionOf } from '../../experiment/room'
import { createKeeper, type KeeperState, type Snapshot } from '../../store/keep/keeper'
import { type AnyAddressed, onScreen, onShown, restateAddress } from '../onScreen'
import { currentPlace, visit } from '../rooms'
import { browserMeans } from './browserMeans'
import { keptRoom } from './keptRooms'
import { changeMark, currentMark, type KeptMark, setMark, whenStrayed } from './mark'
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
  return lab && plain(lab, lab.document())
}

const plain = ({ room }: AnyAddressed, document: unknown): Snapshot => ({
  room: room.id,
  version: versionOf(room),
  content: JSON.parse(JSON.stringify(document)),
})

let isOpening = false
let rest: ReturnType<typeof setTimeout> | undefined

/** The experiment of each room that was saved as one worked until that of another room took its place. */
const leftIn = new Map<string, string>()
/** Studies that are kept without being asked, under their ids. */
const selfKept = new Map<number, string>()
/** Studies that somebody asked not to be saved any more. */
const letGone = new Set<number>()

/** The study on screen of a room whose studies are kept without being asked. */
interface Followed {
  readonly study: number
  readonly document: unknown
  /** The change that it came with, if it came by a link, a reload or Back: it is kept once somebody changes it. */
  readonly arrivedWith: number | null
  readonly change: number
}
let study: Followed | null = null

async function saveNow(): Promise<void> {
  clearTimeout(rest)
  const now = snapshot()
  if (isOpening || !now) return
  if (keeper.getState().current?.room === now.room) await keeper.getState().save(now)
  else await keepUnasked(now)
}

async function keepUnasked(now: Snapshot): Promise<void> {
  const own = onScreen()?.keepsItself?.()
  if (!own || own.name === null || study?.arrivedWith === study?.change || letGone.has(own.study)) return
  const { keepItself, takeUp, save } = keeper.getState()
  const known = selfKept.get(own.study)
  if (known === undefined) await keepItself(own.name, now)
  else if (await takeUp(known)) await save(now)
}

/** Notices that another study is on screen. The one before is saved as it was last, and stays. */
function followStudy(lab: AnyAddressed): void {
  const own = lab.keepsItself?.()
  if (!own) return
  const before = study
  const [document, change] = [lab.document(), lab.change().id]
  study = { study: own.study, document, change, arrivedWith: before?.arrivedWith ?? null }
  if (before === null) study = { ...study, arrivedWith: change === 0 ? 0 : null }
  if (before === null || own.study === before.study) return
  const { current, save, leave } = keeper.getState()
  if (change === before.change) {
    study = { ...study, arrivedWith: change }
    if (current?.room === lab.room.id) selfKept.set(own.study, current.id)
    return
  }
  study = { ...study, arrivedWith: null }
  if (current?.room !== lab.room.id) return
  void save(plain(lab, before.document))
  leave()
  changeMark(null)
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
        followStudy(lab)
        clearTimeout(rest)
        rest = setTimeout(saveNow, REST_MS)
      })
    : null
  if (!lab) return
  followStudy(lab)
  void resumeUnchanged(lab)
  // What was done before this was fetched.
  if (lab.keepsItself) void saveNow()
}

/** Who comes back to a room whose experiment is on screen as it was kept goes on with that. */
async function resumeUnchanged({ room }: AnyAddressed): Promise<void> {
  const id = leftIn.get(room.id)
  if (id === undefined || keeper.getState().current?.room === room.id) return
  await load()
  const kept = keeper.getState().entries?.find((entry) => entry.id === id)?.kept
  if (kept && isOnScreen(kept) && keeper.getState().current?.room !== room.id) await keeper.getState().takeUp(id, isOnScreen)
}

function isOnScreen({ room, content }: Kept): boolean {
  const now = snapshot()
  return now?.room === room && JSON.stringify(now.content) === JSON.stringify(content)
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
  if (current && before.current && current.room !== before.current.room) leftIn.set(before.current.room, before.current.id)
  const own = onScreen()
  if (current && own?.room.id === current.room && own.keepsItself && !isOpening) selfKept.set(own.keepsItself().study, current.id)
  if (current !== before.current)
    remember(current && current.state !== 'elsewhere' ? { id: current.id, room: current.room } : null)
})

function remember(mark: KeptMark | null): void {
  const { current } = keeper.getState()
  if (mark && currentMark()?.id !== mark.id && !isOpening) {
    // Changes may still be on their way to the address: the entry that carries the last of them is the one to be marked.
    changeMark(mark)
    restateAddress()
  }
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
  // Without a time, what is kept counts as saved by somebody else, unless it is the same.
  const seen = seenOf(mark.id)
  const kept = await keeper.getState().takeUp(mark.id, (each) => each.saved === seen || isOnScreen(each))
  // A page that is left may go before its last change was saved; the address has it. A room that still reads its address has not.
  if (kept && (await showsItsAddress())) await saveNow()
}

async function showsItsAddress(): Promise<boolean> {
  const lab = onScreen()
  return lab !== null && location.hash === `#${await encodeLink(lab.room, lab.document())}`
}

/** Stops saving what is on screen; what is kept stays as it is. */
export function letGo(): void {
  const own = onScreen()?.keepsItself?.()
  if (own) letGone.add(own.study)
  keeper.getState().leave()
  setMark(null)
}

export type Opened = 'opened' | 'damaged' | 'newer' | 'gone'

/**
 * Opens a kept experiment in its room. Nothing changes where it cannot be opened.
 *
 * @param takesOver whether this page saves it from now on, although another one does
 */
export async function open(kept: Kept, takesOver = false): Promise<Opened> {
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
    const { takeUp, takeOver } = keeper.getState()
    if ((await (takesOver ? takeOver(kept.id) : takeUp(kept.id))) === null) return 'gone'
    visit(`#${kept.room}`)
    const lab = await shownRoom(kept.room)
    setMark({ id: kept.id, room: kept.room })
    lab.open(content)
  } finally {
    isOpening = false
  }
  return 'opened'
}

/** Shows the experiment that another page saves as that page saved it last, and saves it from here. Back leads to what was shown. */
export async function goOnHere(): Promise<void> {
  const id = keeper.getState().current?.id ?? currentMark()?.id
  await load()
  const kept = keeper.getState().entries?.find((entry) => entry.id === id)?.kept
  if (kept) await open(kept, true)
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
