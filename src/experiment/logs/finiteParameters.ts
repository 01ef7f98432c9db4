import type { ParameterValue } from '../trial'
import { asksOfRanges } from './columns'
import type { LoggedParameter, LoggedTrial, TuningLog } from './log'

const isInfinite = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value)

/** A choice that is no finite number is a word among the choices. */
const asWord = (value: ParameterValue): ParameterValue => (isInfinite(value) ? String(value) : value)

/**
 * A log in whose parameters no infinite number stands and nothing that is no number: as a choice it is a word, as a number it was not there, as a
 * bound it is not told and asked for.
 */
export function withFiniteParameters(log: TuningLog): TuningLog {
  const parameters = log.parameters.map(finiteParameter)
  const isNumber = new Map(parameters.map(({ name, type }) => [name, type === 'float' || type === 'int']))
  const trials = log.trials.map((trial) => finiteTrial(trial, isNumber))
  const unbounded = parameters.filter((parameter, i) => parameter.low === undefined && log.parameters[i]!.low !== undefined)
  const asks = log.asks.map((ask) => (Array.isArray(ask.guess) ? { ...ask, guess: ask.guess.map(asWord) } : ask))
  return { ...log, parameters, trials, asks: [...asks, ...asksOfRanges(unbounded, trials)] }
}

function finiteParameter(parameter: LoggedParameter): LoggedParameter {
  const { low, high, choices, value, ...rest } = parameter
  return {
    ...rest,
    ...(low !== undefined && high !== undefined && !isInfinite(low) && !isInfinite(high) && { low, high }),
    ...(choices && { choices: [...new Set(choices.map(asWord))] }),
    ...(value !== undefined && { value: asWord(value) }),
  }
}

function finiteTrial(trial: LoggedTrial, isNumber: ReadonlyMap<string, boolean>): LoggedTrial {
  const entries = Object.entries(trial.params)
  if (!entries.some(([, value]) => isInfinite(value))) return trial
  const finite = entries.flatMap(([name, value]): [string, ParameterValue][] =>
    isInfinite(value) && isNumber.get(name) ? [] : [[name, asWord(value)]],
  )
  return { ...trial, params: Object.fromEntries(finite) }
}
