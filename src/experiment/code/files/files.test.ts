import { describe, expect, it } from 'vitest'
import { listed } from '../../../problems/source'
import { answer } from '../../headless'
import { readLog } from '../../logs'
import type { TuningLog } from '../../logs/log'
import { sourceFile } from '../../logs/sourceFile'
import { ask } from '../../measure/ask'
import type { Study } from '../../measure/study'
import { defaultSetup } from '../../setup'
import { replay } from '../../trace'
import type { Departure } from '../departure'
import { departureOfRun } from '../fromRun'
import { departureOfStudy } from '../fromStudy'
import { fileForms } from '.'
import { bayesOptLines } from './bayesOptLines'
import { bayesOptState } from './bayesOptState'
import { csv } from './csv'
import type { FileForm } from './file'
import { json } from './json'
import { optunaJournal } from './optunaJournal'

const study: Study = {
  parameters: [
    { name: 'temperature, °C', type: 'int', low: 20, high: 90 },
    { name: 'solvent', type: 'category', choices: ['THF', 'DMF; dry', 'water'] },
    { name: 'rate', type: 'float', low: 0.001, high: 1, log: true },
  ],
  goal: 'minimize',
  trials: [
    { params: { 'temperature, °C': 30, solvent: 'THF', rate: 0.01 }, value: 34.25 },
    { params: { 'temperature, °C': 60, solvent: 'DMF; dry', rate: 0.3 }, value: -0.1 },
    { params: { 'temperature, °C': 85, solvent: 'water', rate: 1 / 3 }, value: null },
    { params: { 'temperature, °C': 45, solvent: 'THF', rate: 0.2 }, value: 1e-12 },
  ],
}
const departure = departureOfStudy(study, { seed: 3, title: 'Yield of the reaction', output: 'loss' })

const opened = (form: FileForm, leaving: Departure = departure): TuningLog =>
  readLog([sourceFile(`any${form.ending}`, new TextEncoder().encode(form.write(leaving)))])

const values = ({ trials }: TuningLog) => trials.map(({ value }) => value)

describe('a file that leaves is opened here again', () => {
  it('as a journal of Optuna: parameters, goal, states and values as they were', () => {
    const log = opened(optunaJournal)
    expect(log).toMatchObject({ library: 'optuna', goal: 'minimize', asks: [] })
    expect(log.parameters).toEqual([
      { name: 'temperature, °C', type: 'int', low: 20, high: 90, log: false },
      { name: 'solvent', type: 'category', choices: ['THF', 'DMF; dry', 'water'] },
      { name: 'rate', type: 'float', low: 0.001, high: 1, log: true },
    ])
    expect(log.trials.slice(0, 4)).toEqual(
      study.trials.map(({ params, value }) => ({ params, value, state: value === null ? 'fail' : 'complete' })),
    )
  })

  it('as a journal whose enqueued trials are the initial design that is left', () => {
    const setup = defaultSetup(listed('branin'))
    const { trace, model } = replay(setup, [{ do: 'step', count: 2 }])
    const leaving = departureOfRun(setup, trace, model)
    const log = opened(optunaJournal, leaving)
    expect(log.trials.map(({ state }) => state)).toEqual(['complete', 'complete', 'running', 'running', 'running'])
    expect(optunaJournal.write(leaving).split('\n')[3]).toContain(JSON.stringify({ fixed_params: leaving.initial[0] }))
  })

  it('as a table: names with commas, choices and an empty cell for what failed', () => {
    const log = opened(csv)
    expect(log.objectives).toEqual(['loss'])
    expect(log.trials.map(({ params, value, state }) => ({ params, value, state }))).toEqual(
      study.trials.map(({ params, value }) => ({ params, value, state: value === null ? 'fail' : 'complete' })),
    )
  })

  it('as a log of bayes_opt: negated, with exponents, choices by their numbers, and what failed at the worst until then', () => {
    const log = opened(bayesOptLines)
    expect(log).toMatchObject({ library: 'bayes_opt', goal: 'maximize' })
    expect(values(log)).toEqual([-34.25, 0.1, -34.25, -1e-12])
    expect(log.trials[1]!.params).toEqual({ 'temperature, °C': 60, solvent: 1, log10_rate: Math.log10(0.3) })
  })

  it('as a state of bayes_opt, whose choices have lost their names', () => {
    const log = opened(bayesOptState)
    expect(log).toMatchObject({ library: 'bayes_opt', goal: 'maximize' })
    expect(values(log)).toEqual([-34.25, 0.1, -34.25, -1e-12])
    expect(log.trials.map(({ params }) => params.solvent)).toEqual(['solvent 1', 'solvent 2', 'solvent 3', 'solvent 1'])
    expect(log.trials.map(({ params }) => params.log10_rate)).toEqual(
      study.trials.map(({ params }) => Math.log10(Number(params.rate))),
    )
  })

  it('with its second output, where that has a limit', () => {
    const limit = { output: 'cost', keeps: 'at most', value: 3 } as const
    const trials = study.trials.map((trial, i) => ({ ...trial, second: i }))
    const leaving = departureOfStudy({ ...study, limit, trials }, { seed: 3, title: 'Yield', output: 'loss' })
    expect(csv.write(leaving).split('\r\n').slice(0, 2)).toEqual([
      '"temperature, °C",solvent,rate,cost,loss',
      '30,THF,0.01,0,34.25',
    ])
    expect(optunaJournal.write(leaving).split('\n')[1]).toContain('"system_attrs":{"constraints":[-3]}')
    expect(JSON.parse(bayesOptState.write(leaving)).constraint_values).toEqual([0, 1, 2, 3])
    const lines = opened(bayesOptLines, leaving)
    expect(lines.asks.map(({ about }) => about)).toContain('limit')
    const asked = answer('ask', json.write(leaving).replace('{', '{"seed":3,')) as ReturnType<typeof ask>
    expect(asked.next[0]!.params).toEqual(ask({ ...study, limit, trials }, 1, 3).next[0]!.params)
  })

  it('as our own JSON, from which the command ask goes on as before', () => {
    const asked = answer('ask', json.write(departure).replace('{', '{"seed":3,')) as ReturnType<typeof ask>
    expect(asked.next[0]!.params).toEqual(ask(study, 1, 3).next[0]!.params)
  })
})

describe('a table for a spreadsheet', () => {
  it('holds no text that a spreadsheet would calculate, and numbers as they are', () => {
    const parameters = [
      { name: '=cmd|calc', type: 'category' as const, choices: ['@sum', '-1+1', 'plain'] },
      { name: 'x', type: 'float' as const, low: -5, high: 5 },
    ]
    const trials = [{ params: { '=cmd|calc': '@sum', x: -2.5 }, value: -1e-7 }]
    const [head, row] = csv
      .write(departureOfStudy({ parameters, goal: 'maximize', trials }, { seed: 0, output: '+y' }))
      .split('\r\n')
    expect(head).toBe("'=cmd|calc,x,'+y")
    expect(row).toBe("'@sum,-2.5,-1e-7")
  })
})

describe.each(fileForms)('$name', (form) => {
  it('is written before anything was measured', () => {
    expect(typeof form.write(departureOfStudy({ ...study, trials: [] }, { seed: 0 }))).toBe('string')
  })

  it('says what it is for', () => {
    expect(form.says).toMatch(/\.$/)
    expect(form.ending).toMatch(/^\.[\w.]+$/)
  })
})
