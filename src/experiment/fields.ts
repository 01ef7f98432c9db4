import * as v from 'valibot'

/** Numbers as documents carry them. */
export const finite = v.pipe(v.number(), v.finite())
export const from = (low: number, high: number) => v.pipe(finite, v.minValue(low), v.maxValue(high))
export const whole = (low: number, high: number) => v.pipe(from(low, high), v.integer())
