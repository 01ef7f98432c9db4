import type { SearchId } from '../../casestudy/study'
import { selectLine } from '../../store/taxi/derived'
import type { TaxiState } from '../../store/taxi/state'

/** The best score of a search until the training on screen, in dollars; NaN before there is one. */
export const foundBy = (state: TaxiState, id: SearchId): number => selectLine(state, id).rmse ?? Number.NaN

/** How many trainings of the network a search has taken until then. */
export const trainingsOf = (state: TaxiState, id: SearchId): number => selectLine(state, id).fits
