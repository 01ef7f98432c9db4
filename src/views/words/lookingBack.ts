import type { SearchSpace } from '../../problems/searchSpace'
import type { Origin } from '../../search/origins'
import { formatPlace } from '../format'
import { emphasis } from './sentence'

interface Fork {
  readonly space: SearchSpace
  /** Where the record went, and who decided that. */
  readonly recorded: { readonly x: readonly number[]; readonly origin: Origin }
  /** The number of that evaluation. */
  readonly number: number
  /** Where the model would go now. */
  readonly next: { readonly x: readonly number[] }
}

/** Where each of the two ways on leads when the record and the model in force disagree. */
export const lookingBackWords = ({ space, recorded, number, next }: Fork): string =>
  `${recordWords(recorded.origin, number, formatPlace(space, recorded.x))} ${emphasis('Go on from here')} goes to ${formatPlace(space, next.x)} with these settings, and keeps the record for comparison.`

function recordWords(origin: Origin, number: number, place: string): string {
  const there = `${emphasis('Next recorded step')} goes there.`
  switch (origin) {
    case 'told':
      return `In the record, evaluation ${number} was told from ${place}: ${there}`
    case 'you':
      return `In the record, you sent evaluation ${number} to ${place}: ${there}`
    default:
      return `In the record, other settings sent evaluation ${number} to ${place}: ${there}`
  }
}
