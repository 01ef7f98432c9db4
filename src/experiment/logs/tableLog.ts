import type { ParameterValue, TrialState } from '../trial'
import { asksOfRanges, type Column, parameterOf, valuesOf } from './columns'
import { finiteValue } from './finiteValue'
import { askForGoal, askForObjective } from './goals'
import type { Ask, Goal, LoggedParameter, LoggedTrial, TuningLog } from './log'
import type { DecimalMark } from './numberOf'
import { numberOf } from './numberOf'

/** A table of which it is known what its columns are. */
interface Table {
  readonly library: string
  readonly inputs: readonly Column[]
  readonly outputs: readonly Column[]
  /** The state of every row; without it a row is complete when its values are numbers. */
  readonly states?: readonly TrialState[]
  /** Null where the table does not tell. */
  readonly goal: Goal | null
  readonly mark?: DecimalMark
  readonly asks?: readonly Ask[]
}

/** The log that a table is, with questions for what no table tells. */
export function tableLog({ library, inputs, outputs, states, goal, mark = '.', asks = [] }: Table): TuningLog {
  const read = inputs.map(({ name, texts }) => ({ name, values: valuesOf(texts, mark) }))
  const empties = read.map((column) => emptyCells(column, read, states))
  const several = outputs.length > 1
  const objectives = outputs.map(({ name }) => name)
  const count = outputs[0]?.texts.length ?? inputs[0]?.texts.length ?? 0
  const trials = Array.from({ length: count }, (_, i): LoggedTrial => {
    const params: Record<string, ParameterValue> = Object.create(null)
    read.forEach(({ name, values }, k) => {
      const value = values[i]
      if (value !== undefined) params[name] = value
      else if (empties[k] === 'none' && hasBegun(states?.[i])) params[name] = null
    })
    const given = outputs.map(({ texts }) => (texts[i] ? numberOf(texts[i], mark) : undefined))
    const isWhole = given.every((each) => each !== undefined && Number.isFinite(each))
    const state = states?.[i] ?? (isWhole ? 'complete' : 'fail')
    const isEmpty = given.every((each) => each === undefined)
    return { params: { ...params }, ...finiteValue(given, several && !isEmpty), state }
  })
  const parameters = read.map(({ name, values }, k): LoggedParameter => {
    const parameter = parameterOf(name, values)
    return empties[k] === 'none' && parameter.choices ? { ...parameter, choices: [...parameter.choices, null] } : parameter
  })
  return {
    library,
    objectives,
    goal: several ? objectives.map(() => goal) : goal,
    parameters,
    trials,
    asks: [
      ...(goal === null ? objectives.map(askForGoal) : []),
      ...(several ? [askForObjective(objectives)] : []),
      ...asksOfRanges(parameters, trials),
      ...read.flatMap(({ name }, k) => (empties[k] ? [askForEmpty(name, empties[k])] : [])),
      ...asks,
    ],
  }
}

const hasBegun = (state: TrialState | undefined): boolean => state !== 'running'

/** What an empty cell of a parameter means: that the trial did not have it, or that it was the category “none”, which a table cannot write. */
type Empty = 'absent' | 'none'

const askForEmpty = (name: string, guess: Empty): Ask => ({
  about: 'empty',
  parameter: name,
  question: `Some trials have no ${name}. Was it not there, or was it “none”?`,
  guess,
})

interface ReadColumn {
  readonly name: string
  readonly values: readonly (ParameterValue | undefined)[]
}

/**
 * What the empty cells of a column most likely mean, null when it has none. Absent: a number, a parameter that came later, or one that another
 * category decides. None: a category that is now here, now not, whatever the others are.
 */
function emptyCells(column: ReadColumn, all: readonly ReadColumn[], states: readonly TrialState[] | undefined): Empty | null {
  const rows = column.values.flatMap((_, i) => (hasBegun(states?.[i]) ? [i] : []))
  const empty = rows.filter((i) => column.values[i] === undefined)
  if (empty.length === 0) return null
  const given = rows.filter((i) => column.values[i] !== undefined)
  if (given.every((i) => typeof column.values[i] === 'number')) return 'absent'
  if (empty.every((i) => i < given[0]!) || empty.every((i) => i > given.at(-1)!)) return 'absent'
  const isDecidedBy = (other: ReadColumn): boolean => {
    const withEmpty = new Set(empty.map((i) => other.values[i]))
    return other !== column && new Set(other.values).size < rows.length / 2 && given.every((i) => !withEmpty.has(other.values[i]))
  }
  return all.some(isDecidedBy) ? 'absent' : 'none'
}
