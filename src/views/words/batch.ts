import { explore } from '../../language/en/explore'

/**
 * What is chosen together with the next place, and by which rule; empty where nothing is.
 *
 * @param isDraw whether the acquisition function draws from the posterior
 */
export function batchWords(size: number, isDraw: boolean): string {
  if (size < 2) return ''
  return isDraw ? explore.batchOfDraws(size) : explore.batchOfBeliefs(size)
}

/** That the results of a batch come back together. */
export const revealedTogether = (size: number): string => (size < 2 ? '' : explore.cameTogether(size))
