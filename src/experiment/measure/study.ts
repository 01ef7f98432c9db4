import * as v from 'valibot'
import { finite } from '../fields'
import { TRIAL_STATES, type TrialState } from '../trial'
import { limitSchema, secondSchema } from './limit'

const name = v.pipe(v.string(), v.minLength(1, 'needs a name'), v.maxLength(80, 'is longer than 80 characters'))
/** A value of a parameter, as documents carry it. */
export const choice = v.nullable(v.union([v.string(), finite, v.boolean()]))
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
/** A category has at most so many choices: each is a coordinate of the surrogate. */
export const MOST_CHOICES = 12
const category = v.strictObject({
  name,
  type: v.literal('category'),
  choices: v.pipe(
    v.array(choice),
    v.minLength(2, 'needs at least two choices'),
    v.maxLength(MOST_CHOICES, `may have at most ${MOST_CHOICES} choices`),
    v.check((choices) => new Set(choices).size === choices.length, 'has a choice twice'),
    v.readonly(),
  ),
})
const fixed = v.strictObject({ name, type: v.literal('fixed'), value: choice })

/** What can be set in an experiment: a number on a linear or logarithmic axis, a whole number, one of some choices, or nothing at all. */
export const parameterSchema = v.variant('type', [float, int, category, fixed])
export type Parameter = v.InferOutput<typeof parameterSchema>

export const AGREES = 'a trial has a result although it is not complete, or none although it is'
/** Whether state and value say the same: something came back of a complete trial and no other, but for one that was pruned. */
export const agrees = (value: number | null, state: TrialState | undefined): boolean =>
  state === undefined || state === 'pruned' || (state === 'complete') === (value !== null)

/**
 * One experiment, and what came back: null when nothing did. Without a state it failed then. One under way counts as measured with the value that
 * the model expects; one that was pruned is left out.
 */
const trial = v.pipe(
  v.looseObject({
    params: v.record(v.string(), choice),
    value: v.nullable(finite),
    second: secondSchema,
    state: v.optional(v.picklist(TRIAL_STATES)),
  }),
  v.check(({ value, state }) => agrees(value, state), AGREES),
)
export type MeasuredTrial = v.InferOutput<typeof trial>

export const stateOf = ({ value, state }: Pick<MeasuredTrial, 'value' | 'state'>): TrialState =>
  state ?? (value === null ? 'fail' : 'complete')

/** As many parameters as the searches have sequences for. */
export const MOST_SEARCHED = 8
export const MOST_TRIALS = 500

/** What can be set, each under a name of its own. */
export const parametersSchema = v.pipe(
  v.array(parameterSchema),
  v.check((all) => all.filter(({ type }) => type !== 'fixed').length <= MOST_SEARCHED, `more than ${MOST_SEARCHED} parameters`),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, 'has a name twice'),
  v.readonly(),
)

export const goalSchema = v.picklist(['maximize', 'minimize'])

/** Experiments that somebody makes elsewhere: what can be set, what is wanted, and what was measured so far. */
export const studySchema = v.strictObject({
  parameters: v.pipe(
    parametersSchema,
    v.check((all) => all.some(({ type }) => type !== 'fixed'), 'nothing is left to be searched'),
  ),
  goal: goalSchema,
  limit: v.optional(limitSchema),
  trials: v.pipe(v.array(trial), v.maxLength(MOST_TRIALS, `has more than ${MOST_TRIALS} trials`), v.readonly()),
})
export type Study = v.InferOutput<typeof studySchema>
