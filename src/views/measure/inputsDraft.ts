import * as v from 'valibot'
import type { Limit } from '../../experiment/measure/limit'
import { MOST_SEARCHED, type Parameter, parameterSchema, parametersSchema } from '../../experiment/measure/study'
import type { ParameterValue } from '../../experiment/trial'
import { measure } from '../../language/en/measure'
import type { Definition } from '../../store/measure/state'
import { readNumber } from './typed'

export const KINDS = ['number', 'log', 'whole', 'wholeLog', 'category', 'fixed'] as const
export type Kind = (typeof KINDS)[number]

/** An input as it is being typed. */
export interface InputDraft {
  /** Tells it from the others while their names change. */
  readonly id: number
  /** The input that it was, if it was one. */
  readonly was: Parameter | null
  readonly name: string
  readonly kind: Kind
  readonly low: string
  readonly high: string
  /** Of a category its choices, with commas between them; the value of what is fixed. */
  readonly choices: string
}

/** What a second output has to keep, as it is being typed. */
export interface LimitDraft {
  readonly output: string
  readonly keeps: Limit['keeps']
  readonly value: string
}

export const BLANK_LIMIT: LimitDraft = { output: '', keeps: 'at most', value: '' }

export interface StudyDraft {
  readonly inputs: readonly InputDraft[]
  /** null where there is none. */
  readonly limit: LimitDraft | null
  readonly goal: Definition['goal']
  readonly result: string
}

/** Why a draft cannot be used yet: a sentence, and where it belongs. */
export interface Complaint {
  /** The input, or null for what concerns them all. */
  readonly id: number | null
  readonly field: 'name' | 'low' | 'high' | 'choices' | 'result' | 'inputs' | 'output' | 'limit'
  readonly says: string
}

export const blankInput = (id: number): InputDraft => ({
  id,
  was: null,
  name: '',
  kind: 'number',
  low: '',
  high: '',
  choices: '',
})

/** A study as it is, to be changed; an empty one has two blank inputs to begin with. */
export const draftOf = ({ parameters, goal, result, limit }: Definition): StudyDraft => ({
  limit: limit ? { ...limit, value: String(limit.value) } : null,
  inputs: parameters.length > 0 ? parameters.map(draftOfParameter) : [blankInput(0), blankInput(1)],
  goal,
  result,
})

const draftOfParameter = (parameter: Parameter, id: number): InputDraft => {
  const blank = { ...blankInput(id), was: parameter, name: parameter.name }
  switch (parameter.type) {
    case 'category':
      return { ...blank, kind: 'category', choices: parameter.choices.map(String).join(', ') }
    case 'fixed':
      return { ...blank, kind: 'fixed', choices: String(parameter.value) }
    default:
      return { ...blank, kind: kindOf(parameter), low: String(parameter.low), high: String(parameter.high) }
  }
}

const kindOf = ({ type, log }: Extract<Parameter, { type: 'float' | 'int' }>): Kind =>
  type === 'int' ? (log ? 'wholeLog' : 'whole') : log ? 'log' : 'number'

export interface Reading {
  readonly complaints: readonly Complaint[]
  /** What was typed, once nothing is wrong with it. */
  readonly definition: Definition | null
  /** The old names of inputs that have another one now. */
  readonly renamed: Readonly<Record<string, string>>
}

/** What somebody has typed, as a study; or all that is wrong with it. */
export function readDraft({ inputs, goal, result, limit }: StudyDraft): Reading {
  const complaints: Complaint[] = []
  const complain = (id: number | null, field: Complaint['field'], says: string) => complaints.push({ id, field, says })
  const parameters = inputs.flatMap((input) => readInput(input, inputs, (field, says) => complain(input.id, field, says)))
  const name = result.trim()
  if (name === '') complain(null, 'result', measure.pleaseNameResult)
  if (name.length > 80) complain(null, 'result', measure.nameTooLong)
  const kept = limit && readLimit(limit, name, (field, says) => complain(null, field, says))
  if (inputs.every(({ kind }) => kind === 'fixed')) complain(null, 'inputs', measure.pleaseNameInputs)
  if (inputs.filter(({ kind }) => kind !== 'fixed').length > MOST_SEARCHED)
    complain(null, 'inputs', measure.tooManyInputs(MOST_SEARCHED))
  const isSound = complaints.length === 0 && v.is(parametersSchema, parameters)
  return {
    complaints,
    definition: isSound ? { parameters, goal, result: name, ...(kept && { limit: kept }) } : null,
    renamed: Object.fromEntries(
      inputs.flatMap(({ was, name: now }) => (was && was.name !== now.trim() ? [[was.name, now.trim()]] : [])),
    ),
  }
}

function readLimit(
  { output, keeps, value }: LimitDraft,
  result: string,
  complain: (field: 'output' | 'limit', says: string) => void,
): Limit | null {
  const name = output.trim()
  if (name === '') complain('output', measure.pleaseNameSecond)
  else if (name.length > 80) complain('output', measure.nameTooLong)
  else if (name === result) complain('output', measure.secondIsResult)
  const read = readNumber(value)
  if ('says' in read) {
    complain('limit', value.trim() === '' ? measure.pleaseTypeLimit : read.says)
    return null
  }
  return { output: name, keeps, value: read.value }
}

/** One input; none with everything that is wrong with it told. */
function readInput(
  input: InputDraft,
  all: readonly InputDraft[],
  complain: (field: Complaint['field'], says: string) => void,
): readonly Parameter[] {
  const name = input.name.trim()
  if (name === '') complain('name', measure.pleaseNameInput)
  else if (name.length > 80) complain('name', measure.nameTooLong)
  else if (all.some((other) => other.id < input.id && other.name.trim() === name)) complain('name', measure.sameName(name))
  if (input.kind === 'fixed') return [{ name, type: 'fixed', value: choiceOf(input.choices.trim(), input.was) }]
  const parameter = input.kind === 'category' ? readCategory(name, input, complain) : readNumeric(name, input, complain)
  return parameter && v.is(parameterSchema, parameter) ? [parameter] : []
}

function readCategory(name: string, input: InputDraft, complain: (field: 'choices', says: string) => void): Parameter {
  const texts = input.choices.split(',').map((each) => each.trim())
  const choices = texts.filter((each) => each !== '')
  const twice = choices.find((each, i) => choices.indexOf(each) !== i)
  if (choices.length < 2) complain('choices', measure.tooFewChoices)
  else if (choices.length > 12) complain('choices', measure.tooManyChoices)
  else if (twice) complain('choices', measure.sameChoice(twice))
  return { name, type: 'category', choices: choices.map((each) => choiceOf(each, input.was)) }
}

/** What was a number or nothing before stays one, as long as it reads the same. */
function choiceOf(text: string, was: Parameter | null): ParameterValue {
  const before = was?.type === 'category' ? was.choices : was?.type === 'fixed' ? [was.value] : []
  const same = before.find((each) => String(each) === text)
  return same === undefined ? text : same
}

function readNumeric(
  name: string,
  { kind, low: lowText, high: highText }: InputDraft,
  complain: (field: 'low' | 'high', says: string) => void,
): Parameter | null {
  const type = kind === 'whole' || kind === 'wholeLog' ? 'int' : 'float'
  const log = kind === 'log' || kind === 'wholeLog'
  const bound = (field: 'low' | 'high', text: string): number | null => {
    const read = readNumber(text)
    if ('says' in read) {
      complain(field, text.trim() === '' ? (field === 'low' ? measure.pleaseTypeLowest : measure.pleaseTypeHighest) : read.says)
      return null
    }
    if (type === 'int' && !Number.isInteger(read.value)) {
      complain(field, measure.pleaseTypeWhole)
      return null
    }
    return read.value
  }
  const [low, high] = [bound('low', lowText), bound('high', highText)]
  if (low === null || high === null) return null
  if (low >= high) complain('high', measure.highestAboveLowest)
  if (log && low <= 0) complain('low', measure.logAboveZero)
  return { name, type, low, high, ...(log && { log }) }
}
