import { explore } from '../../language/en/explore'
import type { SearchSpace } from '../../problems/searchSpace'
import { ORIGINS, type Origin } from '../../search/origins'
import { formatPlace } from '../format'

interface Fork {
  readonly space: SearchSpace
  /** Where the record went, and who decided that. */
  readonly recorded: { readonly x: readonly number[]; readonly origin: Origin }
  /** The number of that evaluation. */
  readonly number: number
  /** Where the model would go now. */
  readonly next: { readonly x: readonly number[] }
}

/** Who sent the recorded evaluation to its place. */
const recordedWords = (sentBy: (typeof ORIGINS)[Origin]['sentBy'], number: number, place: string): string => {
  switch (sentBy) {
    case 'elsewhere':
      return explore.recordTold(number, place)
    case 'you':
      return explore.recordYou(number, place)
    case 'settings':
      return explore.recordSettings(number, place)
  }
}

/** Where each of the two ways on leads when the record and the model in force disagree. */
export function lookingBackWords({ space, recorded, number, next }: Fork): string {
  const record = recordedWords(ORIGINS[recorded.origin].sentBy, number, formatPlace(space, recorded.x))
  return `${record} ${explore.goesOnTo(formatPlace(space, next.x))}`
}
