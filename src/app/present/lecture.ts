import { createStore, useStore } from 'zustand'
import { decodeLink, encodeLink } from '../../experiment/room'
import { hall } from '../../language/en/hall'
import { complaintAbout } from '../../playlists/opens'
import { type Playlist, playlistRoom } from '../../playlists/playlist'
import { visit } from '../rooms'
import { currentStage, LECTURE_KEY, setPreparedStates } from './mode'

interface LectureState {
  /** The playlist that is presented; null when what is on screen is presented by itself. */
  readonly playlist: Playlist | null
  /** The number of its state on screen, from 0. */
  readonly at: number
  readonly isBlack: boolean
  /** When it began, in milliseconds since 1970. */
  readonly since: number
  /** What is to be told, in a sentence. */
  readonly notice: string | null
  /** How many states were opened. */
  readonly arrivals: number
}

const NOTHING: LectureState = { playlist: null, at: 0, isBlack: false, since: 0, notice: null, arrivals: 0 }

/** What is being presented. */
export const lecture = createStore<LectureState>()(() => NOTHING)

export const useLecture = <Part>(select: (state: LectureState) => Part): Part => useStore(lecture, select)

/** Counts the states that were asked for: one that is still being checked gives way to a later one. */
let asked = 0

/** Begins a playlist at one of its states. */
export async function begin(playlist: Playlist, at = 0, since = Date.now()): Promise<void> {
  setPreparedStates(true)
  lecture.setState({ ...NOTHING, playlist, since, at })
  await open(at, at < playlist.states.length - 1 ? 1 : -1)
}

/** One state of the playlist on; without a playlist, one step of the room. */
export const next = (): Promise<void> => by(1)
export const previous = (): Promise<void> => by(-1)

/** Opens a state of the playlist by its number. */
export const goTo = (at: number): Promise<void> => open(at, 1)

async function by(step: 1 | -1): Promise<void> {
  const { playlist, at } = lecture.getState()
  if (!playlist) return step === 1 ? currentStage()?.next() : currentStage()?.previous()
  const place = at + step
  if (place < 0) return lecture.setState({ notice: hall.firstState })
  if (place >= playlist.states.length) return lecture.setState({ notice: hall.lastState })
  await open(place, step)
}

/** Opens a state, or in its direction the first one that opens; says which do not. */
async function open(from: number, step: 1 | -1): Promise<void> {
  const { playlist } = lecture.getState()
  if (!playlist) return
  const own = ++asked
  const skipped: string[] = []
  for (let at = from; at >= 0 && at < playlist.states.length; at += step) {
    const state = playlist.states[at]!
    const complaint = await complaintAbout(state)
    if (own !== asked) return
    if (complaint === null) {
      lecture.setState(({ arrivals }) => ({ at, isBlack: false, notice: skipped.join(' ') || null, arrivals: arrivals + 1 }))
      visit(`#${state.link}`)
      return
    }
    skipped.push(hall.skipped(at + 1, state.title, complaint))
  }
  lecture.setState({ notice: hall.noOther(skipped.join(' ')) })
}

export const setBlack = (isBlack: boolean): void => lecture.setState({ isBlack })

export const tell = (notice: string | null): void => lecture.setState({ notice })

/** Tells something beside what is told already. */
export const tellToo = (sentence: string): void =>
  lecture.setState(({ notice }) => ({ notice: notice === null ? sentence : `${notice} ${sentence}` }))

export const end = (): void => {
  asked++
  setPreparedStates(false)
  lecture.setState(NOTHING)
}

/** Keeps where a lecture is, so that a reload goes on with it. */
export async function keepPlace(): Promise<void> {
  const { playlist, at, since } = lecture.getState()
  try {
    const link = playlist && (await encodeLink(playlistRoom, playlist))
    sessionStorage.setItem(LECTURE_KEY, JSON.stringify({ link, at, since }))
  } catch {
    // A reload then ends the lecture.
  }
}

export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(LECTURE_KEY)
  } catch {
    // Nothing was kept.
  }
}

/** Goes on where a reload has interrupted a lecture; whether there was one. */
export async function recallPlace(): Promise<boolean> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(LECTURE_KEY) ?? 'null')
    if (!kept) return false
    if (typeof kept.link === 'string') {
      const playlist = await decodeLink(playlistRoom, kept.link)
      setPreparedStates(true)
      lecture.setState({ ...NOTHING, playlist, at: placeIn(playlist, kept.at), since: Number(kept.since) || Date.now() })
    }
    return true
  } catch {
    return false
  }
}

const placeIn = ({ states }: Playlist, at: unknown): number => {
  const place = Number.isInteger(at) ? Number(at) : 0
  return Math.min(Math.max(0, place), Math.max(0, states.length - 1))
}
