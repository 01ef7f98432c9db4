import type { Estimate } from '../../../experiment/raceStatistics'
import { formatPercent } from '../../../views/format'
import { count } from '../../../views/words/sentence'
import { type Answers, isComplete, type Outcome, rightIn, type Taking } from '../../inventory/kept'
import { ITEMS } from '../../inventory/list'

const ALL = ITEMS.length

/** Which question one is at. */
export const takingWords = (taking: Taking, number: number): string =>
  taking === 'before' ? `Before the lessons: question ${number} of ${ALL}` : `After the lessons: question ${number} of ${ALL}`

/** What the button of a taking does. */
export function beginWords(taking: Taking, given: Answers): string {
  const answered = Object.keys(given).length
  if (answered > 0) return taking === 'before' ? 'Go on with “before”' : 'Go on with “after”'
  return taking === 'before' ? 'Take it before the lessons' : 'Take it after the lessons'
}

/** What came of a taking. */
export function resultWords(given: Answers): string {
  const answered = Object.keys(given).length
  if (answered === 0) return 'not taken yet'
  return isComplete(given) ? `${rightIn(given)} of ${ALL} right` : `${answered} of ${ALL} answered`
}

/** What an answer was. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  right: 'right',
  miss: 'misconception',
  other: 'wrong in another way',
}

const points = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(Math.round(share * 100))}`

/** What a class gained, in points of a hundred. */
export function gainWords(gain: Estimate | null): string {
  if (!gain) return '–'
  if (!gain.interval) return points(gain.value)
  return `${points(gain.value)} (${points(gain.interval[0])} to ${points(gain.interval[1])})`
}

/** A share of right answers with its interval. */
export const shareWords = (share: Estimate | null): string =>
  share?.interval ? `95 % interval ${formatPercent(share.interval[0])} to ${formatPercent(share.interval[1])}` : 'nobody answered'

/** How many people were read, and what they gained over all. */
export const peopleWords = (people: number, gain: Estimate | null): string =>
  gain
    ? `${count(people, 'file')} read. Over all items the share of right answers changed by ${gainWords(gain)} points.`
    : `${count(people, 'file')} read. Nobody answered both times yet, so there is no gain to be shown.`

/** How many of the files of a class are read. */
export const readingWords = (read: number, files: number): string => `Reading: ${read} of ${files} files.`
