import { useEffect, useRef, useState } from 'react'
import { LinkError } from '../../experiment/link'
import { raceRoom } from '../../experiment/raceRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { type RaceStore, selectRaceDocument } from '../../store/race/raceStore'

/** While a setting is dragged the address waits for the hand to rest. */
const REST_MS = 200

/**
 * Keeps the room's part of the address and the race the same: an address that the race does not show is opened, and whatever the race
 * becomes is written.
 *
 * @returns why the address cannot be used, and how to put the sentence away
 */
export function useRaceAddress(
  store: RaceStore,
  address: string,
  setAddress: (text: string) => void,
): [string | null, () => void] {
  const [complaint, setComplaint] = useState<string | null>(null)
  const write = useRef(setAddress)
  write.current = setAddress

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let isHere = true
    const tell = async () => {
      const document = selectRaceDocument(store.getState())
      const own = (await encodeLink(raceRoom, document)).slice(raceRoom.id.length)
      if (!isHere) return
      shown.set(store, own)
      write.current(own)
    }
    const open = async () => {
      if (address === '' || address === shown.get(store)) return tell()
      try {
        const document = await decodeLink(raceRoom, address)
        if (!isHere) return
        shown.set(store, address)
        store.getState().open(document)
        setComplaint(null)
      } catch (error) {
        if (!(error instanceof LinkError)) throw error
        if (!isHere) return
        setComplaint(error.message)
        await tell()
      }
    }
    if (address !== shown.get(store)) void open()
    const unsubscribe = store.subscribe((state, before) => {
      if (state.contest === before.contest && state.view === before.view) return
      clearTimeout(rest)
      rest = setTimeout(tell, REST_MS)
    })
    return () => {
      isHere = false
      clearTimeout(rest)
      unsubscribe()
    }
  }, [store, address])

  return [complaint, () => setComplaint(null)]
}

/** The address of what each race shows: it need not be read again when one comes back. */
const shown = new WeakMap<RaceStore, string>()
