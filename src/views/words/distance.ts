import type { Dimension } from '../../problems/searchSpace'
import type { Distance } from '../../surrogate/distances'
import { formatShort } from '../format'

/** A distance along an axis, with its unit where it has one: "0.5 decades". */
export const distanceWords = (value: number, { scale }: Dimension): string =>
  `${formatShort(value)}${scale === 'log' ? ' decades' : ''}`

/** How alike the values of two places are, as a number from −1 to 1; where nothing varies there is none. */
export const correlationWords = (correlation: number): string =>
  Number.isNaN(correlation) ? 'none, as the value is certain' : formatShort(correlation, 2)

/** What one distance of the kernel means for the values: "One length-scale from x = 0.4 the correlation is 0.52." */
export const rulerWords = ({ name }: Pick<Distance, 'name'>, from: string, correlation: number): string =>
  `One ${name.toLowerCase()} from ${from} the correlation is ${correlationWords(correlation)}.`

/** Where no hyperparameter of the kernel is a distance. */
export const NO_RULER = 'Nothing in this kernel is a distance along the axis, so there is no ruler.'
