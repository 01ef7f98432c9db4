import type { GuessedLimit } from '../logs/limits'
import type { Goal, LoggedParameter, LoggedTrial, TuningLog } from '../logs/log'
import { MOST_CHOICES, MOST_SEARCHED } from '../measure/study'
import type { ParameterValue } from '../trial'

/** How an input is taken over: as a number, a whole number, one of some choices, something that never changes, or not at all. */
export type InputUse = 'float' | 'int' | 'category' | 'fixed' | 'left out'

/** What a reader says of one input. What the file told already stands in it too, and can be changed. */
export interface InputAnswer {
  readonly name: string
  readonly use: InputUse
  /** Null while there is no number. */
  readonly low: number | null
  readonly high: number | null
  readonly log: boolean
  /** The choices of a category: those of the file under the names they are given, then further ones. */
  readonly choices: readonly ParameterValue[]
  /** What it means that a trial has no value of it: that it did not have it, or that it was the category “none”. */
  readonly missing: 'absent' | 'none'
}

/** What a reader says of a log: begun with a guess for everything that the file does not tell. */
export interface Answers {
  readonly goal: Goal
  readonly inputs: readonly InputAnswer[]
  /** What the second output has to keep; null where there is none, or it is not looked at. */
  readonly limit: GuessedLimit | null
}

/** An input that more than this share of the trials does not have is left out at first: they would have no place in the model. */
const OFTEN_MISSING = 0.2

/** How many trials have no value of an input. */
export const missingIn = (trials: readonly LoggedTrial[], name: string): number =>
  trials.filter(({ params }) => !Object.hasOwn(params, name)).length

/** The different values of an input that the trials have, in the order in which they came. */
export const triedOf = (trials: readonly LoggedTrial[], name: string): readonly ParameterValue[] => [
  ...new Set(trials.flatMap(({ params }) => (Object.hasOwn(params, name) ? [params[name]!] : []))),
]

/**
 * The answers that a log suggests: its own where it has them, else what its values suggest. As many inputs are searched as a study can have;
 * those with too many choices, or missing from many trials, are left out.
 */
export function guessedAnswers(log: TuningLog): Answers {
  const { goal, parameters, trials } = log
  const asked = (about: string, parameter?: string): unknown =>
    log.asks.find((ask) => ask.about === about && (parameter === undefined || ask.parameter === parameter))?.guess
  let searched = 0
  const inputs = parameters.map((parameter): InputAnswer => {
    const { name } = parameter
    const bounds = boundsOf(parameter, asked('bounds', name))
    const missing = asked('empty', name) === 'none' ? 'none' : 'absent'
    const choices = choicesOf(log, name, missing)
    const use = usable(parameter, { choices, bounds, missing: missingIn(trials, name) / Math.max(1, trials.length) })
    const isSearched = use !== 'fixed' && use !== 'left out'
    const fits = !isSearched || searched < MOST_SEARCHED
    if (isSearched && fits) searched++
    return {
      name,
      use: fits ? use : 'left out',
      ...bounds,
      log: parameter.log ?? asked('scale', name) === 'log',
      choices,
      missing,
    }
  })
  const guess = asked('goal')
  const limit = log.seconds ? ((asked('limit') ?? null) as GuessedLimit | null) : null
  return { goal: typeof goal === 'string' ? goal : guess === 'maximize' ? 'maximize' : 'minimize', inputs, limit }
}

function boundsOf({ low, high }: LoggedParameter, guess: unknown): Pick<InputAnswer, 'low' | 'high'> {
  if (low !== undefined && high !== undefined) return { low, high }
  const pair = Array.isArray(guess) ? guess : []
  const [least, most] = pair.map((each) => (Number.isFinite(each) ? (each as number) : null))
  return { low: low ?? least ?? null, high: high ?? most ?? null }
}

interface Evidence extends Pick<InputAnswer, 'low' | 'high' | 'choices'> {
  /** The share of trials that have no value of it. */
  readonly missing: number
}

function usable(
  { type }: LoggedParameter,
  { choices, bounds, missing }: Pick<Evidence, 'choices' | 'missing'> & { readonly bounds: Pick<Evidence, 'low' | 'high'> },
): InputUse {
  if (type === 'fixed') return 'fixed'
  if (missing > OFTEN_MISSING) return 'left out'
  if (type === 'category') return choices.length < 2 || choices.length > MOST_CHOICES ? 'left out' : 'category'
  return bounds.low !== null && bounds.low === bounds.high ? 'left out' : type
}

/** Whether a file cannot tell an empty cell from the category “none”. */
export const wasEmpty = (log: TuningLog, name: string): boolean =>
  log.asks.some(({ about, parameter }) => about === 'empty' && parameter === name)

/** The choices of an input as the file has them, and “none” where an empty cell means that. */
export function choicesOf(log: TuningLog, name: string, missing: InputAnswer['missing']): readonly ParameterValue[] {
  const given = log.parameters.find((parameter) => parameter.name === name)?.choices ?? triedOf(log.trials, name)
  if (!wasEmpty(log, name)) return given
  const named = given.filter((choice) => choice !== null)
  return missing === 'none' ? [...named, null] : named
}

/** The same answer with another meaning of empty cells. */
export const withMissing = (log: TuningLog, input: InputAnswer, missing: InputAnswer['missing']): InputAnswer => ({
  ...input,
  missing,
  choices: choicesOf(log, input.name, missing),
})

/** Whether the reader was asked this, or the file told it. */
export const isAsked = (log: TuningLog, about: 'goal' | 'bounds' | 'scale' | 'choices' | 'empty', parameter?: string): boolean =>
  log.asks.some((ask) => ask.about === about && ask.parameter === parameter)
