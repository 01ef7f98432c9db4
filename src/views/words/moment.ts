import type { Work } from '../../store/derived'
import { count } from './sentence'

/** The title of the picture of what the model believes. */
export const beliefTitle = (at: number): string =>
  at === 0 ? 'What the model believes before any evaluation' : `What the model believes after ${count(at, 'evaluation')}`

/** The title of the picture of what was measured, without a model. */
export const measuredTitle = (made: number): string =>
  made === 0 ? 'Nothing was measured yet' : `What ${count(made, 'evaluation')} told`

/** Which evaluations the model chose under other settings than those in force; their numbers ascend. */
export function outdatedWords(numbers: readonly number[]): string {
  const [first, last] = [numbers[0]!, numbers.at(-1)!]
  if (first === last) return `Evaluation ${first} was chosen with other settings.`
  return last - first + 1 === numbers.length
    ? `Evaluations ${first}–${last} were chosen with other settings.`
    : `${numbers.length} evaluations were chosen with other settings.`
}

/** What is being computed, and how far that is. */
export function workWords({ of, done, total }: Work): string {
  switch (of) {
    case 'run':
      return `Computing: ${done} of ${total} evaluations`
    case 'ghost':
      return `Computing the other future: ${done} of ${total} evaluations`
    case 'models':
      return `Fitting the model of every moment: ${done} of ${total}`
  }
}
