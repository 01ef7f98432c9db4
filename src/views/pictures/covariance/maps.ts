import type { BeliefId } from '../../../experiment/pictures'
import type { Square } from './layout'

/** Two places, x and x′. */
export type Pair = readonly [readonly number[], readonly number[]]

/** What a map of pairs is drawn from. */
export interface MapProps {
  readonly square: Square
  readonly belief: BeliefId
  /** The places of the two cursors, and how they are carried elsewhere. */
  readonly pair: Pair
  readonly move: (x: Pair[0], other: Pair[1]) => void
  /** What is read off where the cursors are. */
  readonly says: string
  /** Looks at a pair without moving the cursors, or at none. */
  readonly look: (pair: Pair | null) => void
}
