import type { Strategy } from '../../search/strategy'
import { upper } from './sentence'

/** How often one search ended better than another, with the same seeds. */
export const winsWords = (
  search: Pick<Strategy, 'called'>,
  other: Pick<Strategy, 'called'>,
  wins: number,
  runs: number,
): string => `${upper(search.called)} ends better than ${other.called} in ${wins} of ${runs} runs.`

/** How many of the runs are made. */
export const madeWords = (made: number, runs: number): string => `${made} of ${runs} runs are made.`
