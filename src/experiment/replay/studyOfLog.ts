import * as v from 'valibot'
import type { Goal, LoggedTrial, TuningLog } from '../logs/log'
import { encodingOf } from '../measure/encoding'
import type { Limit } from '../measure/limit'
import type { Trial } from '../measure/measureDocument'
import { MOST_CHOICES, MOST_SEARCHED, MOST_TRIALS, type Parameter, parameterSchema } from '../measure/study'
import type { ParameterValue } from '../trial'
import { type Answers, choicesOf, type InputAnswer, wasEmpty } from './answers'
import { chosenPart } from './chosenPart'

/** A log as a study: what could be set, what was wanted, and every trial in the order in which it was made. */
export interface ReplayedStudy {
  readonly parameters: readonly Parameter[]
  readonly goal: Goal
  /** What the value is called. */
  readonly objective: string
  /** What a second output has to keep, where the file has one and the reader says so. */
  readonly limit?: Limit
  readonly trials: readonly Trial[]
  /** How many trials the log has: more than `trials` where only a part could be taken. */
  readonly ofTrials: number
}

/** What is wrong with an answer: of which input, of what, and why. */
export interface Complaint {
  readonly input: string | null
  readonly about: 'bounds' | 'scale' | 'choices' | 'inputs'
  readonly says: string
}

/** What stands in the way of a study: empty when nothing does. */
export function complaintsAbout(log: TuningLog, { inputs }: Answers): readonly Complaint[] {
  const searched = inputs.filter(({ use }) => use !== 'fixed' && use !== 'left out')
  const own = searched.flatMap((input): readonly Complaint[] => {
    const says = input.use === 'category' ? aboutChoices(input, log) : aboutBounds(input)
    return says ? [{ input: input.name, ...says }] : []
  })
  if (searched.length === 0)
    return [{ input: null, about: 'inputs', says: 'No input is left to be searched. Keep at least one.' }, ...own]
  if (searched.length > MOST_SEARCHED)
    return [
      {
        input: null,
        about: 'inputs',
        says: `${searched.length} inputs are more than can be searched at once. Leave out ${searched.length - MOST_SEARCHED} of them.`,
      },
      ...own,
    ]
  return own
}

type About = Pick<Complaint, 'about' | 'says'>

function aboutBounds({ low, high, log, use }: InputAnswer): About | null {
  if (low === null || high === null) return { about: 'bounds', says: 'Please type both ends of the range.' }
  if (low >= high) return { about: 'bounds', says: 'The lower end must be below the upper end.' }
  if (use === 'int' && !(Number.isInteger(low) && Number.isInteger(high)))
    return { about: 'bounds', says: 'The ends of a range of whole numbers must be whole numbers.' }
  if (log && low <= 0) return { about: 'scale', says: 'A logarithmic axis must begin above 0.' }
  return null
}

function aboutChoices({ name, choices, missing }: InputAnswer, log: TuningLog): About | null {
  if (choices.length < 2) return { about: 'choices', says: 'Please name at least two choices, with commas between them.' }
  if (choices.length > MOST_CHOICES) return { about: 'choices', says: `At most ${MOST_CHOICES} choices can be searched.` }
  if (new Set(choices).size < choices.length) return { about: 'choices', says: 'Two choices have the same name.' }
  const before = choicesOf(log, name, missing)
  if (choices.length < before.length)
    return { about: 'choices', says: `The file has ${before.length} choices; each of them needs a name.` }
  return null
}

/** Names that objects have already are taken by nothing that was measured. */
const TAKEN = /^(?:__proto__|constructor|prototype)$/
const LONGEST_NAME = 80

/** Names that a study can carry, each once: empty, too long and taken ones are changed as little as can be. */
export function namesOf(given: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return given.map((name, i) => {
    const plain = (TAKEN.test(name) ? `${name} ` : name || `input ${i + 1}`).slice(0, LONGEST_NAME)
    let own = plain
    for (let k = 2; used.has(own); k++) own = `${plain.slice(0, LONGEST_NAME - 8)} (${k})`
    used.add(own)
    return own
  })
}

/**
 * A log under a reader's answers as a study. A trial that lacks an input stays a trial; the model has no place for it. Of more trials than a
 * study holds a part is taken (`chosenPart`). Throws RangeError for answers that `complaintsAbout` objects to.
 */
export function studyOfLog(log: TuningLog, answers: Answers): ReplayedStudy {
  const complaint = complaintsAbout(log, answers)[0]
  if (complaint) throw new RangeError(complaint.says)
  const kept = answers.inputs.filter(({ use }) => use !== 'left out')
  const names = namesOf(kept.map(({ name }) => name))
  const parameters = kept.map((input, i) => parameterOf(input, names[i]!, log))
  const values = log.trials.map((trial) => (counts(trial) ? numberIn(trial) : null))
  const part = chosenPart(values, answers.goal, MOST_TRIALS)
  const limit = log.seconds && answers.limit ? { output: SECOND, ...answers.limit } : null
  const renamed = kept.map((input) => renaming(input, log))
  const trials = part.map((k): Trial => {
    const { params } = log.trials[k]!
    const ended = endOf(log.trials[k]!)
    const own = kept.flatMap((input, i): [string, ParameterValue][] => {
      if (Object.hasOwn(params, input.name)) {
        const given = params[input.name]!
        // “None” told by an empty cell, which the reader says was no choice.
        if (given === null && input.missing === 'absent' && wasEmpty(log, input.name)) return []
        return [[names[i]!, renamed[i]!(given)]]
      }
      return input.missing === 'none' && ended.state !== 'running' ? [[names[i]!, null]] : []
    })
    const second = limit ? { second: log.seconds?.[k] ?? null } : {}
    return { params: Object.fromEntries(own), ...ended, ...second }
  })
  return {
    parameters,
    goal: answers.goal,
    objective: log.objectives[0] ?? 'value',
    ...(limit && { limit }),
    trials,
    ofTrials: log.trials.length,
  }
}

/** What a second output is called: files have no name for it. */
const SECOND = 'constraint'

/** Whether a trial may be ranked: one that was pruned was never measured to its end. */
const counts = ({ state }: LoggedTrial): boolean => state === 'complete'

const numberIn = ({ value }: LoggedTrial): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

/** What came back, and how it ended: without a finite number nothing did, and only what was completed or pruned has one. */
function endOf(trial: LoggedTrial): Pick<Trial, 'value' | 'state'> {
  const value = trial.state === 'complete' || trial.state === 'pruned' ? numberIn(trial) : null
  return { value, state: trial.state === 'complete' && value === null ? 'fail' : trial.state }
}

/** A choice of the file under the name that the reader gives it. */
function renaming({ use, name, choices, missing }: InputAnswer, log: TuningLog): (value: ParameterValue) => ParameterValue {
  if (use !== 'category') return (value) => value
  const before = choicesOf(log, name, missing)
  return (value) => {
    const at = before.indexOf(value)
    return at < 0 ? value : choices[at]!
  }
}

function parameterOf({ name: own, use, low, high, log: isLog, choices }: InputAnswer, name: string, log: TuningLog): Parameter {
  const scale = isLog ? { log: true } : {}
  switch (use) {
    case 'category':
      return v.parse(parameterSchema, { name, type: 'category', choices })
    case 'fixed':
      return { name, type: 'fixed', value: fixedValue(log, own) }
    default:
      return v.parse(parameterSchema, { name, type: use, low, high, ...scale })
  }
}

const fixedValue = (log: TuningLog, name: string): ParameterValue => {
  const value = log.parameters.find((parameter) => parameter.name === name)?.value ?? null
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

/** How many trials the model can be told of: complete or failed, and with a value of every input. */
export function usableTrials({ parameters, trials }: Pick<ReplayedStudy, 'parameters' | 'trials'>): number {
  const { placeOf } = encodingOf(parameters)
  return trials.filter(({ state, params }) => (state === 'complete' || state === 'fail') && placeOf(params) !== null).length
}
