import { pictures } from '../../language/en/pictures'
import { registries } from '../../language/en/registries'
import type { Dimension } from '../../problems/searchSpace'
import type { Distance } from '../../surrogate/distances'
import { formatShort } from '../format'

/** A distance along an axis, with its unit where it has one: "0.5 decades". */
export const distanceWords = (value: number, { scale }: Dimension): string =>
  scale === 'log' ? pictures.decades(formatShort(value)) : formatShort(value)

/** How alike the values of two places are, as a number from −1 to 1; where nothing varies there is none. */
export const correlationWords = (correlation: number): string =>
  Number.isNaN(correlation) ? pictures.certain : formatShort(correlation, 2)

/** What one distance of the kernel means for the values: "One length-scale from x = 0.4 the correlation is 0.52." */
export const rulerWords = ({ name }: Pick<Distance, 'name'>, from: string, correlation: number): string =>
  pictures.ruler(registries.say(name), from, correlationWords(correlation))
