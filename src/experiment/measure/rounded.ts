import { toUnit } from '../../problems/searchSpace'
import { axisOf, type Encoding } from './encoding'

/** How far a number may be moved, as a share of its axis. */
const LEAST_THAT_MATTERS = 0.0005
const MOST_DIGITS = 17

/**
 * Legal places rounded to what a person would set: a number to as few digits as move it by no more than a
 * two-thousandth of its axis, and never out of its bounds.
 */
export const roundedIn =
  ({ searched }: Pick<Encoding, 'searched'>) =>
  (place: readonly number[]): readonly number[] =>
    searched.map((parameter, d) => {
      const x = place[d]!
      if (parameter.type !== 'float') return x
      const axis = axisOf(parameter)
      const at = toUnit(axis, x)
      for (let digits = 1; digits < MOST_DIGITS; digits++) {
        const rounded = Math.min(axis.high, Math.max(axis.low, Number(x.toPrecision(digits))))
        if (Math.abs(toUnit(axis, rounded) - at) <= LEAST_THAT_MATTERS) return rounded
      }
      return x
    })
