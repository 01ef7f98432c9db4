import type { SearchSpace } from '../../problems/searchSpace'
import { ORIGINS, type Origin } from '../../search/origins'
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

const THERE = `${emphasis('Next recorded step')} goes there.`

/** Who sent the recorded evaluation to its place. */
const RECORDED = {
  elsewhere: (number, place) => `In the record, evaluation ${number} was told from ${place}: ${THERE}`,
  you: (number, place) => `In the record, you sent evaluation ${number} to ${place}: ${THERE}`,
  settings: (number, place) => `In the record, other settings sent evaluation ${number} to ${place}: ${THERE}`,
} as const satisfies Record<(typeof ORIGINS)[Origin]['sentBy'], (number: number, place: string) => string>

/** Where each of the two ways on leads when the record and the model in force disagree. */
export function lookingBackWords({ space, recorded, number, next }: Fork): string {
  const record = RECORDED[ORIGINS[recorded.origin].sentBy](number, formatPlace(space, recorded.x))
  return `${record} ${emphasis('Go on from here')} goes to ${formatPlace(space, next.x)} with these settings, and keeps the record for comparison.`
}
