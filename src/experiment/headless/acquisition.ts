import * as v from 'valibot'
import { acquisitionIds, findAcquisition } from '../../acquisition'
import { scoreFromEngine, toEngine } from '../direction'
import { command } from './command'
import { atLeast0, goal, list, number } from './schemas'

const schema = v.strictObject({
  kind: v.picklist(acquisitionIds),
  mean: list,
  std: v.array(atLeast0),
  best: number,
  goal,
  xi: v.optional(atLeast0, 0),
  kappa: v.optional(atLeast0, 2),
  /** The noise s.d. that the surrogate assumes. */
  noiseStd: v.optional(atLeast0, 0),
  /** The probability that each place is feasible, for expected improvement × feasibility. */
  feasibility: v.optional(v.array(v.pipe(atLeast0, v.maxValue(1, 'must be at most 1')))),
  /** Values that the best of f may take, for max-value entropy search. */
  maxima: v.optional(list),
})

export const acquisition = command(
  'acquisition',
  'an acquisition function at given beliefs; a confidence bound comes back in the direction of the goal',
  schema,
  ({ kind, mean, std, best, goal, xi, kappa, noiseStd, feasibility, maxima }) => {
    if (mean.length !== std.length) throw new RangeError(`std: has ${std.length} values for ${mean.length} in mean`)
    if (feasibility && feasibility.length !== mean.length)
      throw new RangeError(`feasibility: has ${feasibility.length} values for ${mean.length} in mean`)
    const asked = findAcquisition(kind)
    if (asked.kind === 'draw')
      throw new RangeError(`kind: ${asked.name} draws a function, so it has no value at a belief; use suggest`)
    if (asked.asksMaxima && !maxima) throw new RangeError(`maxima: ${asked.name} needs values that the best of f may take`)
    const aim = {
      best: toEngine(goal, best),
      xi,
      kappa,
      noiseSd: noiseStd,
      maxima: maxima?.map((value) => toEngine(goal, value)) ?? [],
    }
    return {
      value: mean.map((mu, i) => {
        const score = asked.score({ mean: toEngine(goal, mu), sd: std[i]!, feasible: feasibility?.[i] ?? 1 }, aim)
        return jsonNumber(scoreFromEngine(goal, asked.unit, score))
      }),
    }
  },
)

/** JSON has no −∞: the logarithm of an improvement that is impossible is written as the reference cases write it. */
const jsonNumber = (value: number): number | string => (value === Number.NEGATIVE_INFINITY ? '-Infinity' : value)
