import type { Departure } from '../../experiment/code/departure'

/** How much leaves, in a sentence. */
export function leavingWords({ title, trials, initial, budget, next }: Departure): string {
  if (trials.length === 0)
    return initial.length > 0
      ? `${title}: nothing was evaluated yet. The program begins with the ${countOf(initial.length, 'point')} of the initial design.`
      : `${title}: nothing was evaluated yet.`
  const evaluations = countOf(trials.length, 'evaluation')
  const of = budget === null ? '' : ` of a budget of ${budget}`
  const model = next?.origin === 'model' ? ', and the model as it is in force' : ''
  const areLeft = initial.length === 1 ? 'is still to be evaluated' : 'are still to be evaluated'
  const left = initial.length > 0 ? `; ${countOf(initial.length, 'point')} of the initial design ${areLeft}` : ''
  return `${title}: ${evaluations}${of}${model}${left}.`
}

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** What a screen reader is told when a program was copied, or could not be. */
export const copiedWords = {
  no: '',
  copied: 'The program was copied.',
  failed: 'The browser did not allow copying. Select the program and copy it, or download it.',
} as const
