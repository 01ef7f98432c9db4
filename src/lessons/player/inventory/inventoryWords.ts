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
