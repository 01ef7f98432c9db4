import * as v from 'valibot'

/** A number as Python writes it: NaN is one. */
export const anyNumber = v.union([v.number(), v.nan()])
