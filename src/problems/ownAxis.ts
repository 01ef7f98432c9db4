import type { Dimension } from './searchSpace'

/** An axis of a black box of one's own, as a document carries it. */
export interface OwnAxis {
  readonly name: string
  /** What it is measured in; nothing when left out. */
  readonly unit?: string | undefined
  readonly low: number
  readonly high: number
  readonly log?: boolean | undefined
}

export const dimensionOf = ({ name, unit, low, high, log }: OwnAxis): Dimension => ({
  label: unit ? `${name} (${unit})` : name,
  low,
  high,
  scale: log ? 'log' : 'linear',
})
