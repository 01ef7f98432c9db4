import * as v from 'valibot'
import type { ParameterValue, TrialState } from '../../trial'
import { anyNumber } from '../anyNumber'
import { finiteValue } from '../finiteValue'
import { singleFile } from '../format'
import { askForObjective } from '../goals'
import { type Ask, type Goal, type LoggedParameter, LogProblem } from '../log'
import { looseJson } from '../looseJson'
import { misfit } from '../misfit'
import { own } from '../own'

const plain = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const named = v.looseObject({ name: v.string() })
const parameter = v.looseObject({
  __type: v.string(),
  name: v.string(),
  parameter_type: v.optional(named),
  lower: v.optional(v.number()),
  upper: v.optional(v.number()),
  log_scale: v.optional(v.boolean()),
  values: v.optional(v.array(plain)),
  value: v.optional(plain),
})
const single = v.looseObject({ metric: named, minimize: v.boolean() })
/** A sum of several metrics: what is searched for is in no trial, so that the first of them stands for it. */
const weighted = v.looseObject({ metrics: v.pipe(v.array(named), v.minLength(1)), minimize: v.boolean() })
/** 1.0 writes an expression: "loss", "-loss". */
const expression = v.looseObject({ expression: v.string() })
const objective = v.union([single, expression, v.looseObject({ objectives: v.array(single) }), weighted])
const generated = v.looseObject({
  arms: v.array(v.looseObject({ name: v.nullish(v.string()), parameters: v.record(v.string(), plain) })),
})
const trial = v.looseObject({
  status: named,
  generator_run: v.nullish(generated),
  /** A trial of several arms at once: the first is read. */
  generator_run_structs: v.nullish(v.array(v.looseObject({ generator_run: generated }))),
})
const snapshot = v.looseObject({
  experiment: v.looseObject({
    search_space: v.looseObject({ parameters: v.array(parameter) }),
    optimization_config: v.nullish(v.looseObject({ objective, outcome_constraints: v.optional(v.array(v.unknown())) })),
    trials: v.record(v.string(), trial),
    data_by_trial: v.record(v.string(), v.unknown()),
  }),
})
/** A data frame within a text: a column a field, a row a key. */
const frame = v.looseObject({
  metric_name: v.record(v.string(), v.string()),
  mean: v.record(v.string(), v.nullable(anyNumber)),
})

const STATES: Readonly<Record<string, TrialState>> = {
  COMPLETED: 'complete',
  FAILED: 'fail',
  ABANDONED: 'fail',
  EARLY_STOPPED: 'pruned',
}

/** A snapshot of Ax's client (0.4: AxClient, 1.0: Client). Measured means in it are rounded to ten decimals. */
export const axSnapshot = singleFile(
  'ax-snapshot',
  'Ax, snapshot of a client (0.4, 1.0)',
  (file) => {
    const json = file.json()
    return v.is(v.looseObject({ _type: v.picklist(['AxClient', 'Client']), experiment: v.unknown() }), json)
  },
  (file) => {
    const parsed = v.safeParse(snapshot, file.json())
    if (!parsed.success) throw new LogProblem(`This snapshot of Ax is not whole${misfit(parsed.issues)}`)
    const { search_space, optimization_config, trials, data_by_trial } = parsed.output.experiment
    const wanted = optimization_config ? objectivesOf(optimization_config.objective) : []
    const several = wanted.length > 1
    const objectives = wanted.map(({ metric }) => metric)
    const asks: Ask[] = []
    if (several) asks.push(askForObjective(objectives))
    if (wanted.length === 0)
      asks.push({ about: 'objective', question: 'Which metric is searched for? The file does not say.', guess: null })
    if ((optimization_config?.outcome_constraints ?? []).length > 0)
      asks.push({
        about: 'limit',
        question: 'This experiment has constraints on what was measured. Are they to be kept?',
        guess: true,
      })
    return {
      library: 'ax',
      objectives,
      goal: several ? wanted.map(({ goal }) => goal) : (wanted[0]?.goal ?? null),
      parameters: search_space.parameters.map(parameterOf),
      trials: Object.entries(trials)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([index, { status, generator_run, generator_run_structs }]) => {
          const means = meansIn(own(data_by_trial, index))
          const measured = objectives.map((name) => means.get(name))
          const state = own(STATES, status.name) ?? 'running'
          const isEmpty = measured.every((each) => each === undefined)
          return {
            params: ((generator_run ?? generator_run_structs?.[0]?.generator_run)?.arms[0]?.parameters ?? {}) as Record<
              string,
              ParameterValue
            >,
            ...finiteValue(state === 'complete' || state === 'pruned' ? measured : [], several && !isEmpty),
            state,
          }
        }),
      asks,
    }
  },
)

function objectivesOf(given: v.InferOutput<typeof objective>): readonly { readonly metric: string; readonly goal: Goal }[] {
  if ('objectives' in given && Array.isArray(given.objectives))
    return (given.objectives as v.InferOutput<typeof single>[]).map(({ metric, minimize }) => ({
      metric: metric.name,
      goal: minimize ? 'minimize' : 'maximize',
    }))
  if ('metrics' in given) {
    const { metrics, minimize } = given as v.InferOutput<typeof weighted>
    return [{ metric: metrics[0]!.name, goal: minimize ? 'minimize' : 'maximize' }]
  }
  if ('metric' in given) {
    const { metric, minimize } = given as v.InferOutput<typeof single>
    return [{ metric: metric.name, goal: minimize ? 'minimize' : 'maximize' }]
  }
  return (given as v.InferOutput<typeof expression>).expression.split(',').map((term) => {
    const text = term.trim()
    return text.startsWith('-')
      ? { metric: text.slice(1).trim(), goal: 'minimize' as const }
      : { metric: text, goal: 'maximize' as const }
  })
}

function parameterOf({
  __type,
  name,
  parameter_type,
  lower,
  upper,
  log_scale,
  values,
  value,
}: v.InferOutput<typeof parameter>): LoggedParameter {
  if (__type === 'FixedParameter') return { name, type: 'fixed', value: value ?? null }
  if (values) return { name, type: 'category', choices: values }
  const bounds = lower === undefined || upper === undefined ? {} : { low: lower, high: upper }
  return { name, type: parameter_type?.name === 'INT' ? 'int' : 'float', ...bounds, log: log_scale ?? false }
}

/** The newest mean of every metric of a trial, out of the data frames that stand in the snapshot as texts. */
function meansIn(data: unknown): ReadonlyMap<string, number | null> {
  const means = new Map<string, number | null>()
  // What is still to be looked at, the next one last: a file may nest deeper than a call stack reaches.
  const open: unknown[] = [data]
  const look = (values: readonly unknown[]) => {
    for (let i = values.length - 1; i >= 0; i--) open.push(values[i])
  }
  while (open.length > 0) {
    const value = open.pop()
    if (Array.isArray(value)) look(value)
    else if (typeof value === 'object' && value !== null) {
      const text = (value as { value?: unknown }).value
      const parsed = typeof text === 'string' ? v.safeParse(frame, looseJson(text)) : null
      if (parsed?.success)
        for (const [row, metric] of Object.entries(parsed.output.metric_name))
          means.set(metric, own(parsed.output.mean, row) ?? null)
      else look(Object.values(value))
    }
  }
  return means
}
