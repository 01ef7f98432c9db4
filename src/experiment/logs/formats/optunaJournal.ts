import * as v from 'valibot'
import type { ParameterValue, TrialState } from '../../trial'
import { anyNumber } from '../anyNumber'
import { finiteValue } from '../finiteValue'
import { singleFile } from '../format'
import { askForObjective } from '../goals'
import { type Ask, type Goal, type LoggedParameter, type LoggedTrial, LogProblem } from '../log'
import { looseJson } from '../looseJson'
import { misfit } from '../misfit'
import { own } from '../own'

/** What a line of a journal does. */
const OP = {
  createStudy: 0,
  deleteStudy: 1,
  studySystemAttribute: 3,
  createTrial: 4,
  setParameter: 5,
  setState: 6,
} as const

/** States by their number: a waiting trial is one that was not begun. */
const STATES: readonly TrialState[] = ['running', 'complete', 'pruned', 'fail', 'running']
const GOALS: readonly (Goal | null)[] = [null, 'minimize', 'maximize']

const values = v.optional(v.nullable(v.array(v.nullable(anyNumber))))
const category = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const entry = v.looseObject({
  op_code: v.number(),
  study_id: v.optional(v.number()),
  trial_id: v.optional(v.number()),
  study_name: v.optional(v.string()),
  directions: v.optional(v.array(v.number())),
  system_attr: v.optional(v.record(v.string(), v.unknown())),
  state: v.optional(v.number()),
  value: v.optional(v.nullable(anyNumber)),
  values,
  params: v.optional(v.record(v.string(), v.number())),
  distributions: v.optional(v.record(v.string(), v.string())),
  param_name: v.optional(v.string()),
  param_value_internal: v.optional(v.number()),
  distribution: v.optional(v.string()),
})
const distribution = v.object({
  name: v.string(),
  attributes: v.object({
    low: v.optional(v.number()),
    high: v.optional(v.number()),
    log: v.optional(v.boolean()),
    step: v.optional(v.nullable(v.number())),
    q: v.optional(v.number()),
    /** A choice that is a list or a record stands as its text. */
    choices: v.optional(
      v.array(
        v.union([
          category,
          v.pipe(
            v.unknown(),
            v.transform((choice) => JSON.stringify(choice)),
          ),
        ]),
      ),
    ),
  }),
})

interface Trial {
  readonly study: number
  state: TrialState
  values: readonly (number | null)[]
  readonly params: Map<string, ParameterValue>
}

interface Study {
  readonly name: string
  readonly goals: readonly (Goal | null)[]
  metrics: readonly string[]
  readonly parameters: Map<string, LoggedParameter>
}

const isEntry = (value: unknown): boolean => v.is(v.looseObject({ op_code: v.number(), worker_id: v.string() }), value)

/** The journal of Optuna 3 and later: a line an operation. Of several studies the first that was not deleted is read; which one is asked for. */
export const optunaJournal = singleFile(
  'optuna-journal',
  'Optuna, journal (3.x to 5.x)',
  (file) => (file.lines()?.length ?? 0) > 0 && file.lines()!.every(isEntry),
  (file, choice) => {
    const { studies, trials } = replayed(file.lines()!)
    const chosen = [...studies].find(([, { name }]) => name === choice.study)?.[0] ?? [...studies.keys()][0]
    if (chosen === undefined) throw new LogProblem('This journal of Optuna has no study: each was deleted.')
    const study = studies.get(chosen)!
    const several = study.goals.length > 1
    const objectives = study.goals.map((_, i) => study.metrics[i] ?? (several ? `value ${i}` : 'value'))
    const asks: Ask[] = []
    if (studies.size > 1)
      asks.push({
        about: 'study',
        question: `This journal has ${studies.size} studies: ${[...studies.values()].map(({ name }) => name).join(', ')}. Which one?`,
        options: [...studies.values()].map(({ name }) => name),
        guess: study.name,
      })
    if (several) asks.push(askForObjective(objectives))
    return {
      library: 'optuna',
      objectives,
      goal: several ? study.goals : (study.goals[0] ?? null),
      parameters: [...study.parameters.values()],
      trials: trials.filter((trial) => trial.study === chosen).map((trial) => written(trial, several)),
      asks,
    }
  },
)

const written = (trial: Trial, several: boolean): LoggedTrial => ({
  params: Object.fromEntries(trial.params),
  ...finiteValue(trial.state === 'complete' || trial.state === 'pruned' ? trial.values : [], several && trial.values.length > 0),
  state: trial.state,
})

/** The studies that were not deleted, by their number, and all trials in their order: trials are counted over all studies of a journal. */
function replayed(lines: readonly unknown[]): {
  readonly studies: ReadonlyMap<number, Study>
  readonly trials: readonly Trial[]
} {
  const studies = new Map<number, Study>()
  const trials: Trial[] = []
  let created = 0
  for (const [i, line] of lines.entries()) {
    const parsed = v.safeParse(entry, line)
    if (!parsed.success) throw new LogProblem(`Line ${i + 1} is not as Optuna writes it${misfit(parsed.issues)}`)
    const of = parsed.output
    const trial = trials[of.trial_id ?? -1]
    const study = studies.get(trial?.study ?? of.study_id ?? -1)
    switch (of.op_code) {
      case OP.createStudy:
        // Every worker that shares a study says that it makes it; only the first does.
        if ([...studies.values()].some(({ name }) => name === of.study_name)) break
        studies.set(created, {
          name: of.study_name ?? `study ${created + 1}`,
          goals: (of.directions ?? [0]).map((direction) => GOALS[direction] ?? null),
          metrics: [],
          parameters: new Map(),
        })
        created++
        break
      case OP.deleteStudy:
        studies.delete(of.study_id ?? -1)
        break
      case OP.studySystemAttribute: {
        const names = of.system_attr?.['study:metric_names']
        if (study && v.is(v.array(v.string()), names)) study.metrics = names
        break
      }
      case OP.createTrial: {
        // Of a study that was deleted meanwhile no trial is made, and none is counted.
        if (!study) break
        const made: Trial = {
          study: of.study_id ?? -1,
          state: STATES[of.state ?? 0] ?? 'running',
          values: of.values ?? (of.value === undefined || of.value === null ? [] : [of.value]),
          params: new Map(),
        }
        trials.push(made)
        for (const [name, value] of Object.entries(of.params ?? {}))
          set(made, study, name, value, own(of.distributions ?? {}, name), i)
        break
      }
      case OP.setParameter:
        if (trial && isOpen(trial) && of.param_name !== undefined && of.param_value_internal !== undefined)
          set(trial, study, of.param_name, of.param_value_internal, of.distribution, i)
        break
      case OP.setState:
        if (trial && isOpen(trial)) {
          trial.state = STATES[of.state ?? 0] ?? trial.state
          if (of.values) trial.values = of.values
        }
        break
    }
  }
  return { studies, trials }
}

/** What is finished stays as it is: another worker may have come later. */
const isOpen = ({ state }: Trial): boolean => state === 'running'

/** A category stands as its number among the choices; anything else as itself. */
function set(
  trial: Trial,
  study: Study | undefined,
  name: string,
  value: number,
  written: string | undefined,
  line: number,
): void {
  const parsed = v.safeParse(distribution, looseJson(written ?? ''))
  if (!parsed.success) throw new LogProblem(`Line ${line + 1}: what ${name} could be is not told as Optuna tells it.`)
  const parameter = parameterOf(name, parsed.output)
  const known = study?.parameters.get(name)
  study?.parameters.set(name, known ? widened(known, parameter) : parameter)
  const choice = parameter.choices?.[value]
  if (parameter.choices && choice === undefined) throw new LogProblem(`Line ${line + 1}: ${name} has no choice number ${value}.`)
  trial.params.set(name, parameter.choices ? choice! : value)
}

function parameterOf(name: string, { name: kind, attributes }: v.InferOutput<typeof distribution>): LoggedParameter {
  if (attributes.choices) return { name, type: 'category', choices: attributes.choices }
  const step = attributes.step ?? attributes.q
  return {
    name,
    type: kind.startsWith('Int') ? 'int' : 'float',
    ...(attributes.low !== undefined && { low: attributes.low }),
    ...(attributes.high !== undefined && { high: attributes.high }),
    log: attributes.log ?? kind.includes('Log'),
    ...(typeof step === 'number' && !(kind.startsWith('Int') && step === 1) && { step }),
  }
}

/** A search space may change while it is searched: bounds are then those that hold all. */
const widened = (before: LoggedParameter, now: LoggedParameter): LoggedParameter =>
  before.low === undefined || now.low === undefined
    ? now
    : { ...now, low: Math.min(before.low, now.low), high: Math.max(before.high!, now.high!) }
