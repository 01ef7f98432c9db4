import { DRAWN_FUNCTIONS } from '../../experiment/drawnFunctions'
import type { BeliefId } from '../../experiment/pictures'

/** What the drawn functions are. @param made how many evaluations the model knows */
export function functionsWords(belief: BeliefId, made: number): string {
  if (belief === 'prior') return `${DRAWN_FUNCTIONS} curves that are possible before any evaluation.`
  if (made === 0) return 'Before any evaluation the posterior is the prior.'
  return `${DRAWN_FUNCTIONS} curves that are still possible after ${made} evaluation${made === 1 ? '' : 's'}.`
}
