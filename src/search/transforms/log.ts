import type { OutputTransform } from './transform'

/** The largest y that a measurement may have: what is believed beyond it is drawn there. */
const LARGEST = Math.log(1e150)

/** The natural logarithm of y, which needs y > 0: equal steps become equal factors. */
export const log = {
  id: 'log',
  name: 'log',
  unit: 'log y',
  source: 'Box & Cox (1964), JRSS B 26:211–252, λ = 0',
  of(told, isTurned) {
    const sign = isTurned ? -1 : 1
    if (told.some((value) => !(sign * value > 0))) return null
    return {
      values: told.map((value) => sign * Math.log(sign * value)),
      back: (value) => sign * Math.exp(Math.min(sign * value, LARGEST)),
    }
  },
} as const satisfies OutputTransform
