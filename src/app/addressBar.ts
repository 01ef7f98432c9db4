import { type Document, defaultDocument } from '../experiment/document'
import { exploreRoom } from '../experiment/exploreRoom'
import { LinkError } from '../experiment/link'
import { decodeLink, encodeLink } from '../experiment/room'
import { type Lab, selectDocument } from '../store/lab'
import { currentPlace, onVisit } from './rooms'

/** Changes of one setting within this time are one entry of the history: a drag is undone as a whole. */
const ONE_GESTURE_MS = 1000

/** While a setting is being dragged the address waits for the hand to rest: packing it costs more than drawing a frame. */
const REST_MS = 150

/** The address whose document the workbench shows: it need not be read again. */
let shown: string | undefined

/** The document in the address: null when there is none. Throws LinkError when there is one that cannot be used. */
export async function readAddress(): Promise<Document | null> {
  const { room, address } = currentPlace()
  if (room !== 'explore' || address === '') return null
  shown = location.hash
  return decodeLink(exploreRoom, address)
}

/**
 * Keeps the address and the store the same. Settings make history entries, so that Back undoes them; steps and views only
 * replace the current one. Links are packed asynchronously, so writes queue up, and a newer replacement overtakes a waiting one;
 * what is still being packed or unpacked when the reader goes Back or Forward is dropped.
 *
 * @param complain says why a link cannot be used, and null once another one was opened
 */
export function connectAddressBar(store: Lab, complain: (sentence: string | null) => void): () => void {
  const queue: { mode: 'push' | 'replace'; document: Document }[] = []
  let writing = false
  let reading = false
  let last = { of: '', time: Number.NEGATIVE_INFINITY }

  let rest: ReturnType<typeof setTimeout> | undefined
  let travels = 0

  const write = async () => {
    clearTimeout(rest)
    if (writing) return
    writing = true
    for (let job = queue.shift(); job; job = queue.shift()) {
      const departure = travels
      const url = `#${await encodeLink(exploreRoom, job.document)}`
      if (departure !== travels) continue
      shown = url
      if (job.mode === 'push') history.pushState(null, '', url)
      else history.replaceState(null, '', url)
    }
    writing = false
  }

  const enqueue = (mode: 'push' | 'replace', document: Document) => {
    const waiting = queue.at(-1)
    if (mode === 'replace' && waiting) waiting.document = document
    else queue.push({ mode, document })
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (reading) return
    const changed =
      state.setup !== before.setup ||
      state.actions !== before.actions ||
      state.todo !== before.todo ||
      state.view !== before.view ||
      state.ghost !== before.ghost
    if (!changed) return
    const isSetting = state.change.id !== before.change.id
    const goesOn = isSetting && state.change.of === last.of && performance.now() - last.time < ONE_GESTURE_MS
    if (isSetting) last = { of: state.change.of, time: performance.now() }
    enqueue(isSetting && !goesOn ? 'push' : 'replace', selectDocument(state))
    clearTimeout(rest)
    if (goesOn) rest = setTimeout(write, REST_MS)
    else void write()
  })

  const show = (document: Document) => {
    reading = true
    store.getState().open(document)
    reading = false
  }

  const onArrival = async () => {
    const { room, address } = currentPlace()
    if (room !== 'explore') return
    if (location.hash !== '' && address === '') {
      // The menu leads to the workbench as it was left.
      enqueue('replace', selectDocument(store.getState()))
      return void write()
    }
    clearTimeout(rest)
    queue.length = 0
    last = { of: '', time: Number.NEGATIVE_INFINITY }
    const arrival = ++travels
    try {
      const document = await readAddress()
      if (arrival !== travels) return
      show(document ?? defaultDocument())
      complain(null)
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      if (arrival !== travels) return
      show(defaultDocument())
      complain(error.message)
      enqueue('replace', selectDocument(store.getState()))
      void write()
    }
  }
  const unlisten = onVisit(onArrival)

  // Somebody came back to an address that the workbench does not show; without one, the workbench goes on as it was left.
  if (currentPlace().address !== '' && location.hash !== shown) void onArrival()
  else {
    enqueue('replace', selectDocument(store.getState()))
    void write()
  }
  return () => {
    travels++
    clearTimeout(rest)
    unsubscribe()
    unlisten()
  }
}
