import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readLog } from '../logs'
import { sourceFile } from '../logs/sourceFile'
import { isFeasible } from '../measure/limit'
import { studySchema } from '../measure/study'
import { type Answers, guessedAnswers, type InputAnswer, withMissing } from './answers'
import { complaintsAbout, namesOf, studyOfLog, usableTrials } from './studyOfLog'

const folder = new URL('../logs/fixtures/', import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const open = (...names: string[]) => readLog(names.map((name) => sourceFile(name, bytesOf(name))))
const typed = (text: string) => readLog([sourceFile('log.csv', new TextEncoder().encode(text))])

const fixtures = [
  ...readdirSync(folder)
    .filter((name) => !/expected\.json|\.db$|\.npy$|README/.test(name))
    .map((name) => [name]),
  ...readdirSync(folder)
    .filter((name) => name.startsWith('initial_inputs'))
    .map((name) => [name, name.replace('inputs', 'outputs')]),
]

/** Answers with some of one input changed. */
const withInput = ({ inputs, ...rest }: Answers, name: string, change: Partial<InputAnswer>): Answers => ({
  ...rest,
  inputs: inputs.map((input) => (input.name === name ? { ...input, ...change } : input)),
})

describe('a second output with a limit', () => {
  const file = 'bayes_opt-2.0.1-constraint.log.json'

  it('is kept as the file says which trials were allowed', () => {
    const log = open(file)
    const { limit } = guessedAnswers(log)
    expect(limit!.keeps).toBe('at most')
    expect(limit!.value).toBeLessThanOrEqual(50)
    const study = studyOfLog(log, guessedAnswers(log))
    expect(study.limit).toEqual({ output: 'constraint', ...limit })
    const lines = new TextDecoder()
      .decode(bytesOf(file))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(study.trials.map(({ second }) => second)).toEqual(lines.map(({ constraint }) => constraint))
    expect(study.trials.map((trial) => isFeasible(study.limit, trial))).toEqual(lines.map(({ allowed }) => allowed))
    const { parameters, goal, trials } = study
    expect(v.safeParse(studySchema, { parameters, goal, limit: study.limit, trials }).issues).toBeUndefined()
  })

  it('is not looked at while nobody says what it has to keep', () => {
    const log = open('bayes_opt-3.3.0-branin-constraint-ei.state.json')
    const answers = guessedAnswers(log)
    expect(answers.limit).toBeNull()
    expect(studyOfLog(log, answers).limit).toBeUndefined()
    const { limit, trials } = studyOfLog(log, { ...answers, limit: { keeps: 'at most', value: 50 } })
    expect(trials.filter((trial) => isFeasible(limit, trial))).toHaveLength(12)
  })
})

describe('a log as a study, every answer as it is guessed', () => {
  it.each(fixtures)('of %s has all its trials, and most of them can be told to the model', (...names) => {
    const log = open(...names)
    const answers = guessedAnswers(log)
    expect(complaintsAbout(log, answers)).toEqual([])
    const study = studyOfLog(log, answers)
    expect(study.trials).toHaveLength(log.trials.length)
    const { parameters, goal, trials } = study
    expect(v.safeParse(studySchema, { parameters, goal, trials }).issues).toBeUndefined()
    const told = log.trials.filter(({ state }) => state === 'complete' || state === 'fail').length
    expect(usableTrials(study)).toBeGreaterThanOrEqual(0.8 * told)
  })
})

describe('what the file tells', () => {
  it('is kept: bounds, scales, whole numbers and choices', () => {
    const { parameters, goal, objective } = studyOfLog(...guessed(open('optuna-4.5.0-lr_l2.journal.log')))
    const mixed = studyOfLog(...guessed(open('optuna-3.1.0-mixed.journal.log')))
    expect(goal).toBe('minimize')
    expect(objective).toBe('value')
    expect(mixed.parameters.map(({ type }) => type).sort()).toEqual(expect.arrayContaining(['category', 'float', 'int']))
    expect(parameters.some((parameter) => parameter.type === 'float' && parameter.log)).toBe(true)
  })

  it('keeps how a trial ended: what was pruned keeps its value, of what failed or runs there is none', () => {
    const { trials } = studyOfLog(...guessed(open('optuna-4.5.0-fail_prune_inf.journal.log')))
    expect(new Set(trials.map(({ state }) => state))).toEqual(new Set(['complete', 'fail', 'pruned']))
    expect(trials.filter(({ state }) => state === 'pruned').every(({ value }) => value !== null)).toBe(true)
    expect(trials.filter(({ state }) => state === 'fail').every(({ value }) => value === null)).toBe(true)
    expect(trials.filter(({ state }) => state === 'complete').every(({ value }) => value !== null)).toBe(true)
  })
})

function guessed(log: ReturnType<typeof open>): [typeof log, Answers] {
  return [log, guessedAnswers(log)]
}

describe('what a reader answers', () => {
  it('turns the goal, widens a range, sets a scale', () => {
    const log = open('bayes_opt-2.0.4-branin.log.json')
    const answers = withInput({ ...guessedAnswers(log), goal: 'minimize' }, 'x1', { low: -5, high: 10 })
    const { goal, parameters } = studyOfLog(log, answers)
    expect(goal).toBe('minimize')
    expect(parameters[0]).toEqual({ name: 'x1', type: 'float', low: -5, high: 10 })
  })

  it('names the categories that a file only numbers', () => {
    const log = open('bayes_opt-3.0.0-int-cat.state.json')
    const before = guessedAnswers(log)
    const category = before.inputs.find(({ use }) => use === 'category')!
    const names = category.choices.map((_, i) => `solvent ${'ABCDE'[i]}`)
    const { parameters, trials } = studyOfLog(log, withInput(before, category.name, { choices: names }))
    expect(parameters.find(({ type }) => type === 'category')).toMatchObject({ choices: names })
    expect(trials.every(({ params }) => names.includes(params[category.name] as string))).toBe(true)
  })

  it('says that empty cells were the choice “none”, or that the trial had no such input', () => {
    const log = typed('opt,x,loss\nsgd,1,1\n,2,2\nadam,3,3\nsgd,4,4\n,5,5\nadam,6,6\n')
    const answers = guessedAnswers(log)
    expect(studyOfLog(log, answers).trials[1]!.params).toEqual({ opt: null, x: 2 })
    const absent = { ...answers, inputs: answers.inputs.map((input) => withMissing(log, input, 'absent')) }
    expect(studyOfLog(log, absent).trials[1]!.params).toEqual({ x: 2 })
    expect(usableTrials(studyOfLog(log, absent))).toBe(4)
  })

  it('leaves out an input, and what it leaves out needs no range', () => {
    const log = open('bayes_opt-2.0.4-branin.log.json')
    const answers = withInput(guessedAnswers(log), 'x2', { use: 'left out', low: null })
    expect(studyOfLog(log, answers).parameters.map(({ name }) => name)).toEqual(['x1'])
  })
})

describe('what is guessed of a difficult log', () => {
  it('leaves out what many trials do not have, so that they can be used', () => {
    const answers = guessedAnswers(open('optuna-5.0.0rc1-space_branches.journal.log'))
    expect(answers.inputs.filter(({ use }) => use === 'left out').map(({ name }) => name)).toContain('momentum')
  })

  it('searches no more inputs than can be searched, and no category with too many choices', () => {
    const names = Array.from({ length: 11 }, (_, i) => `x${i}`)
    const rows = Array.from({ length: 20 }, (_, i) => [...names.map((_, k) => (i * (k + 3)) % 17), `run ${i}`, i * 0.5].join())
    const { inputs } = guessedAnswers(typed(`${[...names, 'note', 'loss'].join()}\n${rows.join('\n')}\n`))
    expect(inputs.filter(({ use }) => use !== 'left out')).toHaveLength(8)
    expect(inputs.at(-1)).toMatchObject({ name: 'note', use: 'left out' })
  })

  it('takes a part of a log with too many trials, and says of how many', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i % 50},${(i * 37) % 101},${Math.sin(i)}`)
    const study = studyOfLog(...guessed(typed(`a,b,loss\n${rows.join('\n')}\n`)))
    expect(study.trials).toHaveLength(500)
    expect(study.ofTrials).toBe(3000)
  })

  it('keeps names that objects have already, and names that a study cannot carry', () => {
    const { parameters, trials } = studyOfLog(
      ...guessed(typed(`__proto__,constructor,${'n'.repeat(90)},score\n1,2,3,4\n4,5,6,7\n2,9,7,5\n`)),
    )
    expect(parameters.map(({ name }) => name.length)).toEqual([10, 12, 80])
    expect(Object.values(trials[1]!.params)).toEqual([4, 5, 6])
    expect(namesOf(['', 'a', 'a', 'a (2)'])).toEqual(['input 1', 'a', 'a (2)', 'a (2) (2)'])
  })
})

describe('what stands in the way', () => {
  const log = open('bayes_opt-2.0.4-branin.log.json')
  const answers = guessedAnswers(log)
  it.each<[string, Partial<InputAnswer>, RegExp]>([
    ['no number', { low: null }, /both ends/],
    ['the wrong way round', { low: 3, high: 3 }, /below/],
    ['half a layer', { use: 'int', low: 0.5, high: 7 }, /whole numbers/],
    ['a logarithm of nothing', { log: true, low: 0, high: 1 }, /above 0/],
    ['one choice', { use: 'category', choices: ['a'] }, /two choices/],
    ['a choice twice', { use: 'category', choices: ['a', 'a'] }, /same name/],
  ])('%s', (_, change, says) => {
    const wrong = withInput(answers, 'x1', change)
    expect(complaintsAbout(log, wrong)[0]).toMatchObject({ input: 'x1', says: expect.stringMatching(says) })
    expect(() => studyOfLog(log, wrong)).toThrow(RangeError)
  })

  it('nothing to search', () => {
    const none = { ...answers, inputs: answers.inputs.map((input) => ({ ...input, use: 'left out' as const })) }
    expect(complaintsAbout(log, none)[0]!.says).toMatch(/at least one/)
  })
})
