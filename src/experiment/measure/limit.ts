import * as v from 'valibot'
import { finite } from '../fields'

/** What a second output has to keep: only experiments that do so count. */
export const limitSchema = v.strictObject({
  /** What is measured beside the result, with its unit, such as “Impurity (%)”. */
  output: v.pipe(v.string(), v.minLength(1, 'needs a name'), v.maxLength(80, 'is longer than 80 characters')),
  keeps: v.picklist(['at most', 'at least']),
  value: finite,
})
export type Limit = Readonly<v.InferOutput<typeof limitSchema>>

/** What came back as the second output of a trial: null, or absent, when nobody measured it. */
export const secondSchema = v.optional(v.nullable(finite))

interface Measured {
  readonly second?: number | null | undefined
}

/** What has to be kept, in mathematics: “Impurity (%) ≤ 2”. */
export const limitText = (limit: Limit): string => `${limit.output} ${limitSign(limit)}`

/** The limit alone: “≤ 2”. */
export const limitSign = ({ keeps, value }: Limit): string => `${keeps === 'at most' ? '≤' : '≥'} ${value}`

/** How far a second output lies beyond its limit: kept at 0 and below; NaN where it was not measured. */
export const excessOf = ({ keeps, value }: Limit, { second }: Measured): number =>
  second === undefined || second === null ? Number.NaN : keeps === 'at most' ? second - value : value - second

/** Whether a trial counts: there is no limit, or it is known to be kept. */
export const isFeasible = (limit: Limit | undefined, trial: Measured): boolean => !limit || excessOf(limit, trial) <= 0

/** Whether a trial is known to break the limit. */
export const isBroken = (limit: Limit | undefined, trial: Measured): boolean => limit !== undefined && excessOf(limit, trial) > 0
