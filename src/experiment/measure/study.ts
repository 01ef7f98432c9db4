import * as v from 'valibot'
import { finite } from '../fields'

/** A value of a parameter: a number, or the name of a choice. */
export type ParameterValue = number | string | boolean | null

const name = v.pipe(v.string(), v.minLength(1, 'needs a name'), v.maxLength(80, 'is longer than 80 characters'))
const choice = v.nullable(v.union([v.string(), finite, v.boolean()]))
const ORDERED = 'low must be below high'
const LOGARITHM = 'a logarithmic axis must begin above 0'
const whole = v.pipe(finite, v.integer('must be a whole number'))

const float = v.pipe(
  v.strictObject({ name, type: v.literal('float'), low: finite, high: finite, log: v.optional(v.boolean()) }),
  v.check(({ low, high }) => low < high, ORDERED),
  v.check(({ low, log }) => !log || low > 0, LOGARITHM),
)
const int = v.pipe(
  v.strictObject({ name, type: v.literal('int'), low: whole, high: whole, log: v.optional(v.boolean()) }),
  v.check(({ low, high }) => low < high, ORDERED),
  v.check(({ low, log }) => !log || low > 0, LOGARITHM),
)
const category = v.strictObject({
  name,
  type: v.literal('category'),
  choices: v.pipe(
    v.array(choice),
    v.minLength(2, 'needs at least two choices'),
    v.maxLength(12, 'may have at most 12 choices'),
    v.check((choices) => new Set(choices).size === choices.length, 'has a choice twice'),
    v.readonly(),
  ),
})
const fixed = v.strictObject({ name, type: v.literal('fixed'), value: choice })

/** What can be set in an experiment: a number on a linear or logarithmic axis, a whole number, one of some choices, or nothing at all. */
export const parameterSchema = v.variant('type', [float, int, category, fixed])
export type Parameter = v.InferOutput<typeof parameterSchema>

/** One experiment that was made, and what came back: null when it failed. */
const trial = v.looseObject({
  params: v.record(v.string(), choice),
  value: v.nullable(finite),
})
export type MeasuredTrial = v.InferOutput<typeof trial>

/** As many parameters as the searches have sequences for. */
const MOST_SEARCHED = 8

/** Experiments that somebody makes elsewhere: what can be set, what is wanted, and what was measured so far. */
export const studySchema = v.strictObject({
  parameters: v.pipe(
    v.array(parameterSchema),
    v.check((all) => all.some(({ type }) => type !== 'fixed'), 'nothing is left to be searched'),
    v.check((all) => all.filter(({ type }) => type !== 'fixed').length <= MOST_SEARCHED, `more than ${MOST_SEARCHED} parameters`),
    v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, 'has a name twice'),
    v.readonly(),
  ),
  goal: v.picklist(['maximize', 'minimize']),
  trials: v.pipe(v.array(trial), v.maxLength(500, 'has more than 500 trials'), v.readonly()),
})
export type Study = v.InferOutput<typeof studySchema>
