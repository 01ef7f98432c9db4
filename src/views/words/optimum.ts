import { explore } from '../../language/en/explore'
import type { Problem } from '../../problems/problem'
import { formatNumber } from '../format'

/** The line of the best value that there is: known, or the best of all that were once measured. */
export const optimumWords = ({ measured }: Pick<Problem, 'measured'>, value: number): string =>
  (measured ? explore.bestMeasured : explore.trueOptimum)(formatNumber(value, 4))
