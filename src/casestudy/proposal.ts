import type { Place } from './inputs'
import type { Asked } from './stopping'

/** Where a search looks next, and what its model said when it was asked. */
export interface Proposal {
  readonly place: Place
  readonly asked?: Asked | undefined
}
