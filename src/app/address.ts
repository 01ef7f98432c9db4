import { LinkError, LONGEST_LINK } from '../experiment/link'
import { decodeLink, encodeLink, type Room } from '../experiment/room'
import type { Addressed } from '../store/addressed'
import { arrivedAt, stateFor } from './keep/mark'
import { putOnScreen } from './onScreen'
import { currentPlace, onVisit } from './rooms'

/** Changes of one setting within this time are one entry of the history: a drag is undone as a whole. */
const ONE_GESTURE_MS = 1000

/** While something is being dragged the address waits for the hand to rest: packing it costs more than drawing a frame. */
const REST_MS = 150

/** Told why a link cannot be used, and null once another one was opened. */
export type Complain = (sentence: string | null) => void

interface Habits {
  /** Whether settings make history entries: not inside another page, whose own Back they would take. */
  readonly makesHistory: boolean
}

/**
 * The one keeper of the page's address, for every room. Settings make history entries, so that Back undoes them; steps and views only replace
 * the current one.
 */
export function createAddress({ makesHistory }: Habits = { makesHistory: true }) {
  /** By room the address whose document it shows: that need not be read again when one comes back. */
  const shown = new Map<string, string>()

  /** The document of a room in the address: null when there is none. Throws LinkError when there is one that cannot be used. */
  async function read<Doc>(room: Room<Doc>): Promise<Doc | null> {
    const place = currentPlace()
    if (place.room !== room.id || place.address === '') return null
    shown.set(room.id, location.hash)
    return decodeLink(room, place.address)
  }

  /**
   * Keeps the address and a Lab the same, until the answer is called. Links are packed asynchronously, so writes queue up, and a newer
   * replacement overtakes a waiting one; what is still being packed or unpacked when the reader goes Back or Forward is dropped.
   */
  function keep<Doc>(lab: Addressed<Doc>, complain: Complain): () => void {
    const { room } = lab
    const queue: { mode: 'push' | 'replace'; document: Doc }[] = []
    let writing = false
    let reading = false
    let known = { document: lab.document(), change: lab.change().id }
    let gesture = { of: '', time: Number.NEGATIVE_INFINITY }
    let latest = Number.NEGATIVE_INFINITY
    let rest: ReturnType<typeof setTimeout> | undefined
    let travels = 0

    const write = async () => {
      clearTimeout(rest)
      if (writing) return
      writing = true
      for (let job = queue.shift(); job; job = queue.shift()) {
        const departure = travels
        const link = await encodeLink(room, job.document)
        if (departure !== travels) continue
        const fits = link.length <= LONGEST_LINK
        const url = `#${fits ? link : room.id}`
        lab.linked?.(fits)
        shown.set(room.id, url)
        if (job.mode === 'push' && makesHistory) history.pushState(stateFor(room.id), '', url)
        else history.replaceState(stateFor(room.id), '', url)
      }
      writing = false
    }

    const enqueue = (mode: 'push' | 'replace', document: Doc) => {
      const waiting = queue.at(-1)
      if (mode === 'replace' && waiting) waiting.document = document
      else queue.push({ mode, document })
    }

    const restate = () => {
      enqueue('replace', lab.document())
      void write()
    }

    const unsubscribe = lab.subscribe(() => {
      const [document, { id, of }, now] = [lab.document(), lab.change(), performance.now()]
      const isSetting = id !== known.change
      const isOther = isSetting || document !== known.document
      known = { document, change: id }
      if (reading || !isOther) return
      const goesOn = isSetting && of === gesture.of && now - gesture.time < ONE_GESTURE_MS
      const isHasty = now - latest < REST_MS
      latest = now
      if (isSetting) gesture = { of, time: now }
      enqueue(isSetting && !goesOn ? 'push' : 'replace', document)
      clearTimeout(rest)
      if (goesOn || (isHasty && !isSetting)) rest = setTimeout(write, REST_MS)
      else void write()
    })

    const show = (document: Doc) => {
      reading = true
      lab.open(document)
      reading = false
    }

    const onArrival = async () => {
      const place = currentPlace()
      if (place.room !== room.id) return
      // The menu leads to the room as it was left.
      if (location.hash !== '' && place.address === '') return restate()
      clearTimeout(rest)
      queue.length = 0
      gesture = { of: '', time: Number.NEGATIVE_INFINITY }
      const arrival = ++travels
      shown.set(room.id, location.hash)
      try {
        const document = place.address === '' ? room.default() : await decodeLink(room, place.address, lab.document())
        if (arrival !== travels) return
        arrivedAt(room.id)
        show(document)
        complain(null)
        // A name says less than the document does.
        if (place.address.startsWith('/')) restate()
      } catch (error) {
        if (!(error instanceof LinkError)) throw error
        if (arrival !== travels) return
        if (lab.refused === 'begins anew') show(room.default())
        complain(error.message)
        restate()
      }
    }
    const unlisten = onVisit(onArrival)

    // Somebody came back to an address that the room does not show; without one, it goes on as it was left.
    if (currentPlace().address !== '' && location.hash !== shown.get(room.id)) void onArrival()
    else restate()
    const leave = putOnScreen(lab, restate)
    return () => {
      leave()
      travels++
      clearTimeout(rest)
      unsubscribe()
      unlisten()
    }
  }

  return { read, keep }
}

export type Address = ReturnType<typeof createAddress>
