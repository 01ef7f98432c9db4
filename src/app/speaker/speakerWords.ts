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

const HEALTH: Readonly<Record<LectureHealth, string>> = {
  sought:
    'Waiting for the lecture: press Present in the other window, or present a playlist there. Both must be in this browser.',
  there: '',
  gone: 'The lecture was left, or its window is being loaded again. This view goes on as soon as it is back.',
  silent: 'The window of the lecture does not answer. This view goes on as soon as it does.',
}

/** What is said where there is no next state; empty before anything was heard. */
export const nextWords = (place: Pick<LecturePlace, 'playlist'> | null): string => {
  if (!place) return ''
  return place.playlist ? 'This is the last state.' : 'What is on screen is presented by itself: there is no playlist.'
}

/** How the window of the lecture is doing; empty when all is well. */
export const healthOfLecture = (health: LectureHealth): string => HEALTH[health]
