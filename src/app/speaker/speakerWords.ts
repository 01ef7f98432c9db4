import { hall } from '../../language/en/hall'
import type { LecturePlace } from '../present/messages'
import type { LectureHealth } from './useLectureLink'

const two = (number: number): string => String(number).padStart(2, '0')

/** Minutes and seconds; hours before them when there are any. Below zero, with a minus. */
export function timeWords(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const sign = seconds < 0 && whole > 0 ? '−' : ''
  return hours > 0 ? `${sign}${hours}:${two(minutes)}:${two(whole % 60)}` : `${sign}${minutes}:${two(whole % 60)}`
}

/** What is said where there is no next state; empty before anything was heard. */
export const nextWords = (place: Pick<LecturePlace, 'playlist'> | null): string => {
  if (!place) return ''
  return place.playlist ? hall.lastState : hall.noPlaylist
}

/** How the window of the lecture is doing; empty when all is well. */
export const healthOfLecture = (health: LectureHealth): string => hall.health[health]
