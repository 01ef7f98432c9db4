import { isCrossValidated, type ProtocolId, type SearchId } from '../../casestudy/study'

/**
 * On which rides a search's scores are made: what must be known before two of them are compared.
 *
 * @param folds trainings that the score of one place takes
 */
export function scoredOn(protocol: ProtocolId, search: SearchId, folds: number): string {
  if (isCrossValidated({ protocol }, search)) return `mean of ${folds} folds`
  return protocol === 'fair' ? 'on the hold-out' : 'on the test rides'
}
