import { isCrossValidated, type ProtocolId, type SearchId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'

/**
 * On which rides a search's scores are made: what must be known before two of them are compared.
 *
 * @param folds trainings that the score of one place takes
 */
export function scoredOn(protocol: ProtocolId, search: SearchId, folds: number): string {
  if (isCrossValidated({ protocol }, search)) return taxi.meanOfFolds(folds)
  return protocol === 'fair' ? taxi.onHoldOut : taxi.onTestRides
}
