import type { Estimate } from '../../../experiment/raceStatistics'
import { concepts } from '../../../language/en/concepts'
import { formatPercent } from '../../../views/format'
import { type Answers, isComplete, rightIn, type Taking } from '../../inventory/kept'
import { ITEMS } from '../../inventory/list'

const ALL = ITEMS.length

/** Which question one is at. */
export const takingWords = (taking: Taking, number: number): string => concepts.questionOf[taking](number, ALL)

/** What the button of a taking does. */
export const beginWords = (taking: Taking, given: Answers): string =>
  Object.keys(given).length > 0 ? concepts.goOn[taking] : concepts.begin[taking]

/** What came of a taking. */
export function resultWords(given: Answers): string {
  const answered = Object.keys(given).length
  if (answered === 0) return concepts.notTaken
  return isComplete(given) ? concepts.rightOf(rightIn(given), ALL) : concepts.answered(answered, ALL)
}

const points = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(Math.round(share * 100))}`

/** What a class gained, in points of a hundred. */
export function gainWords(gain: Estimate | null): string {
  if (!gain) return '–'
  if (!gain.interval) return points(gain.value)
  return concepts.gainWithin(points(gain.value), points(gain.interval[0]), points(gain.interval[1]))
}

/** A share of right answers with its interval. */
export const shareWords = (share: Estimate | null): string =>
  share?.interval ? concepts.interval(formatPercent(share.interval[0]), formatPercent(share.interval[1])) : concepts.nobody

/** How many people were read, and what they gained over all. */
export const peopleWords = (people: number, gain: Estimate | null): string =>
  gain ? concepts.gained(people, gainWords(gain)) : concepts.noGain(people)

/** How many of the files of a class are read. */
export const readingWords = (read: number, files: number): string => concepts.reading(read, files)
