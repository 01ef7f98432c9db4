import type { Problem } from '../../problems/problem'
import { formatNumber } from '../format'

/** The line of the best value that there is: known, or the best of all that were once measured. */
export const optimumWords = ({ measured }: Pick<Problem, 'measured'>, value: number): string =>
  measured ? `best measured ${formatNumber(value, 4)}` : `true optimum ${formatNumber(value, 4)}`
