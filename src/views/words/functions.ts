import { DRAWN_FUNCTIONS } from '../../experiment/drawnFunctions'
import type { BeliefId } from '../../experiment/pictures'
import { pictures } from '../../language/en/pictures'

/** What the drawn functions are. @param made how many evaluations the model knows */
export function functionsWords(belief: BeliefId, made: number): string {
  if (belief === 'prior') return pictures.possibleBefore(DRAWN_FUNCTIONS)
  return made === 0 ? pictures.posteriorIsPrior : pictures.possibleAfter(DRAWN_FUNCTIONS, made)
}
