import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import type { ParameterValue } from '../trial'
import { formats, readLog } from '.'
import { type LoggedTrial, LogProblem, type TuningLog } from './log'
import { sourceFile } from './sourceFile'

const folder = new URL('./fixtures/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))
const open = (names: string) => names.split(' + ').map((name) => sourceFile(name, bytesOf(name)))
const typed = (text: string, name = 'log.csv') => [sourceFile(name, new TextEncoder().encode(text))]

interface Expected {
  readonly library: string
  readonly goal: string
  readonly parameters: unknown
  readonly trials: readonly {
    readonly params: Readonly<Record<string, ParameterValue>>
    readonly value: LoggedTrial['value']
    readonly nonfinite?: readonly string[]
    readonly state: string
  }[]
}

const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
const SQLITE = 'optuna-2.10.1-mixed_attrs.sqlite.db'
const names = Object.keys(expected).filter((each) => each !== SQLITE)

/** The states of libraries, as our four words. */
const STATES: Readonly<Record<string, string>> = { failed: 'fail', abandoned: 'fail', waiting: 'running' }

/** The format of a fixture, by the names that the fixtures have. */
const FORMAT_BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\.npy/, 'numpy-pair'],
  [/bayes_opt.*\.log\.json/, 'bayes_opt-lines'],
  [/bayes_opt.*\.state\.json/, 'bayes_opt-state'],
  [/\.client\.json/, 'ax-snapshot'],
  [/^ax.*\.csv/, 'ax-table'],
  [/\.journal\.log/, 'optuna-journal'],
  [/^optuna.*\.csv/, 'optuna-table'],
  [/^sklearn/, 'sklearn-table'],
  [/^(?:table|lab)-/, 'plain-table'],
]

/** Ax rounds the means in its snapshots to ten decimals. */
const isClose = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)))

/** What the files of bayes_opt 3 do not have: the names of categories. Ours are numbers of the same choices. */
const withNames = (log: TuningLog, want: Expected): readonly LoggedTrial[] => {
  const category = log.library === 'bayes_opt' && log.parameters.find(({ type }) => type === 'category')?.name
  if (!category) return log.trials
  const known = new Map(log.trials.map(({ params }, i) => [params[category], want.trials[i]!.params[category]!]))
  expect(new Set(known.values()).size).toBe(known.size)
  return log.trials.map((trial) => ({ ...trial, params: { ...trial.params, [category]: known.get(trial.params[category])! } }))
}

/** What Optuna's table does not have: the order of the objectives. Its columns are in the order of the alphabet. */
const inOrderOfTable = (name: string, value: LoggedTrial['value']): LoggedTrial['value'] =>
  name.endsWith('named.trials.csv') && Array.isArray(value) ? [...value].reverse() : value

describe.each(formats)('$name', ({ id, recognises }) => {
  const own = names.filter((name) => FORMAT_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] === id)

  it('recognises its files by their content alone, and no others', () => {
    expect(own.length).toBeGreaterThan(0)
    const others = formats.findIndex((format) => format.id === id)
    for (const name of names) {
      const nameless = open(name).map((file) => sourceFile('log', file.bytes))
      const first = formats.findIndex((format) => format.recognises(nameless))
      expect({ name, isIts: recognises(nameless) && first === others }).toEqual({ name, isIts: own.includes(name) })
    }
  })

  it.each(own)('opens %s to exactly its trials', (name) => {
    const want = expected[name]!
    const log = readLog(open(name))
    expect(log.trials).toHaveLength(want.trials.length)
    for (const [i, trial] of withNames(log, want).entries()) {
      const { params, value, nonfinite, state } = want.trials[i]!
      expect(Object.keys(trial.params).sort()).toEqual(Object.keys(params).sort())
      for (const [key, each] of Object.entries(params)) expect([key, trial.params[key]]).toEqual([key, each])
      const ours = [trial.value].flat()
      const theirs = [inOrderOfTable(name, value)].flat()
      expect(ours).toHaveLength(theirs.length)
      ours.forEach((each, k) => {
        expect(isClose(each, theirs[k]), `trial ${i}: ${each} for ${theirs[k]}`).toBe(true)
      })
      expect(trial.nonfinite).toEqual(nonfinite)
      expect(trial.state).toBe(STATES[state] ?? state)
    }
  })

  it.each(own)('asks what %s does not tell, and nothing that it tells', (name) => {
    const want = expected[name]!
    const log = readLog(open(name))
    const asked = log.asks.map(({ about }) => about)
    const goals = [log.goal].flat()
    expect(asked.includes('goal')).toBe(goals.includes(null))
    if (/not in the file/.test(want.goal)) expect(goals).toContain(null)
    else if (/^(?:minimize|maximize)/.test(want.goal)) expect(want.goal).toMatch(new RegExp(`^${log.goal}`))
    expect(asked.includes('objective')).toBe(goals.length > 1 || /metrics|^ax.*csv|^table|^lab/.test(name))
    for (const parameter of log.parameters) {
      const of = log.asks.filter((ask) => ask.parameter === parameter.name).map(({ about }) => about)
      const isNumber = parameter.type === 'int' || parameter.type === 'float'
      expect(of.includes('bounds')).toBe(isNumber && parameter.low === undefined)
      expect(of.includes('scale')).toBe(isNumber && parameter.log === undefined)
    }
  })

  it.each(own)('tells the bounds, scales and choices of %s as its library does', (name) => {
    const want = expected[name]!.parameters
    if (!Array.isArray(want)) return
    const log = readLog(open(name))
    expect(log.parameters.map((each) => each.name).sort()).toEqual(want.map((each) => each.name).sort())
    for (const each of want) {
      const ours = log.parameters.find((parameter) => parameter.name === each.name)!
      if (ours.low !== undefined && each.high_from_trial_10 === undefined)
        expect({ low: ours.low, high: ours.high }).toEqual({ low: each.low, high: each.high })
      if (ours.log !== undefined && each.log !== undefined) expect(ours.log).toBe(each.log)
      if (each.choices && ours.choices && !each.bounds) expect(ours.choices).toHaveLength(each.choices.length)
    }
  })
})

describe('bounds that bayes_opt writes wrongly after a category', () => {
  it('are asked for, and those of the data offered', () => {
    const { parameters, asks } = readLog(open('bayes_opt-3.0.0-cat-first.state.json'))
    expect(parameters[1]).toEqual({ name: 'temp', type: 'float', log: false })
    const [low, high] = asks.find(({ about, parameter }) => about === 'bounds' && parameter === 'temp')!.guess as [number, number]
    expect(low).toBeGreaterThanOrEqual(20)
    expect(high).toBeLessThanOrEqual(90)
    expect(asks.some(({ about }) => about === 'choices')).toBe(true)
  })
})

describe('several studies in one journal', () => {
  it('are asked for; the first that was not deleted is offered', () => {
    const { asks } = readLog(open('optuna-4.5.0-two_studies_one_deleted.journal.log'))
    expect(asks.find(({ about }) => about === 'study')!.question).toMatch(/2 studies/)
  })
})

describe('what a reader chooses of a file', () => {
  it('is another study of a journal', () => {
    const files = open('optuna-4.5.0-two_studies_one_deleted.journal.log')
    const ask = readLog(files).asks.find(({ about }) => about === 'study')!
    const other = ask.options!.find((name) => name !== ask.guess)!
    const log = readLog(files, { study: other })
    expect(log.asks.find(({ about }) => about === 'study')!.guess).toBe(other)
    expect(log.trials).not.toEqual(readLog(files).trials)
  })

  it.each([
    ['optuna-5.0.0rc1-two_objectives_named.journal.log', 'accuracy', 'maximize'],
    ['optuna-3.1.0-two_objectives.journal.log', 'value 1', 'minimize'],
    ['optuna_dashboard-0.20.0-two_objectives.csv', 'Objective 1', null],
  ])('is one of the values of each trial of %s', (name, objective, goal) => {
    const [all, log] = [readLog(open(name)), readLog(open(name), { objective })]
    const at = all.objectives.indexOf(objective)
    expect(log).toMatchObject({ objectives: [objective], goal })
    expect(log.trials.map(({ value }) => value)).toEqual(
      all.trials.map(({ value }) => (Array.isArray(value) ? value[at] : value)),
    )
    expect(log.asks.filter(({ about }) => about === 'goal')).toHaveLength(goal ? 0 : 1)
  })

  it.each([
    ['sklearn-random-two_metrics.cv_results.csv', 'mean_test_nmse'],
    ['ax-1.0.0-branin.summary.csv', 'x1'],
    ['table-bom-units.csv', null],
  ])('is another column of %s', (name, given) => {
    const files = open(name)
    const ask = readLog(files).asks.find(({ about }) => about === 'objective')!
    const objective = given ?? ask.options!.find((each) => each !== ask.guess)!
    const log = readLog(files, { objective })
    expect(log.asks.find(({ about }) => about === 'objective')!.guess).toBe(objective)
    expect(log.parameters.map((parameter) => parameter.name)).not.toContain(objective)
    expect(log.trials.map(({ value }) => value)).not.toEqual(readLog(files).trials.map(({ value }) => value))
  })
})

describe('a space that grew while it was searched', () => {
  it('has bounds that hold all that was allowed', () => {
    const { parameters } = readLog(open('optuna-4.9.0-space_changes.journal.log'))
    expect(parameters[0]).toMatchObject({ name: 'lr', low: 1e-4, high: 1, log: true })
    expect(parameters.map(({ name }) => name)).toEqual(['lr', 'momentum'])
  })
})

describe('a journal that several workers share', () => {
  const journal = (...lines: object[]) =>
    readLog(typed(lines.map((line) => JSON.stringify({ worker_id: 'w', ...line })).join('\r\n'), 'log'))
  const study = { op_code: 0, study_name: 's', directions: [1] }
  const begun = (study_id = 0) => ({ op_code: 4, study_id })
  const set = (trial_id: number, value: number) => ({
    op_code: 5,
    trial_id,
    param_name: 'x',
    param_value_internal: value,
    distribution: '{"name":"FloatDistribution","attributes":{"low":0,"high":9,"log":false,"step":null}}',
  })
  const done = (trial_id: number, value: number) => ({ op_code: 6, trial_id, state: 1, values: [value] })

  it('has one study, although each of them says that it makes it', () => {
    const log = journal(study, study, { ...study, study_name: 'other' }, begun(0), set(0, 3), done(0, 7), begun(1), set(1, 4))
    expect(log.asks.find(({ about }) => about === 'study')!.options).toEqual(['s', 'other'])
    expect(log.trials).toEqual([{ params: { x: 3 }, value: 7, state: 'complete' }])
  })

  it('keeps a finished trial as it is, whoever comes later', () => {
    const late = journal(study, begun(), set(0, 3), done(0, 7), set(0, 4), done(0, 8), { op_code: 6, trial_id: 0, state: 3 })
    expect(late.trials).toEqual([{ params: { x: 3 }, value: 7, state: 'complete' }])
  })

  it('counts no trial of a study that was deleted', () => {
    const gone = { ...study, study_name: 'gone' }
    const log = journal(gone, { op_code: 1, study_id: 0 }, begun(0), study, begun(1), set(0, 5), done(0, 2))
    expect(log.trials).toEqual([{ params: { x: 5 }, value: 2, state: 'complete' }])
  })

  it('may have choices that are lists: they stand as texts', () => {
    const choices = '{"name":"CategoricalDistribution","attributes":{"choices":[[64,64],[128],null,true]}}'
    const layers = { op_code: 5, trial_id: 0, param_name: 'layers', param_value_internal: 1, distribution: choices }
    expect(journal(study, begun(), layers, done(0, 1)).trials[0]!.params).toEqual({ layers: '[128]' })
  })
})

describe('files as others write them', () => {
  it('a state of bayes_opt with two categories: each has the columns that fit', () => {
    const state = {
      pbounds: { kind: [0, 1], x: [0, 1], solver: [0, 1], y: [0, 5] },
      keys: ['kind', 'x', 'solver', 'y'],
      params: [
        [1, 0, 0, 2.5, 0, 1, 0.5],
        [0, 0, 1, 3.5, 1, 0, 7.5],
        [0, 1, 0, 4.5, 1, 0, 2.5],
      ],
      target: [1, 2, Number.NaN],
      acquisition_params: null,
    }
    const log = readLog(typed(JSON.stringify(state).replace('null]', 'NaN]')))
    expect(log.trials.map(({ params }) => params)).toEqual([
      { kind: 'kind 1', x: 2.5, solver: 'solver 2', y: 0.5 },
      { kind: 'kind 3', x: 3.5, solver: 'solver 1', y: 7.5 },
      { kind: 'kind 2', x: 4.5, solver: 'solver 1', y: 2.5 },
    ])
    expect(log.trials[2]).toMatchObject({ value: null, state: 'fail' })
    // As the bounds of what stands behind a category the file has those of another row.
    expect(log.parameters.find(({ name }) => name === 'y')).toEqual({ name: 'y', type: 'float', log: false })
  })

  it('a log of bayes_opt whose parameters are words too', () => {
    const log = readLog(typed('{"target":1,"params":{"k":"a","x":2}}\r\n{"target":NaN,"params":{"k":"b","x":3}}\r\n'))
    expect(log.trials.map(({ params, state }) => [params.k, state])).toEqual([
      ['a', 'complete'],
      ['b', 'fail'],
    ])
  })

  it.each([
    ['without numbers of trials', 'value,params_x,state\n1.5,2,COMPLETE\n,3,FAIL\n', ['complete', 'fail']],
    ['without states', 'number,value,params_x\n0,1.5,2\n1,,3\n', ['complete', 'fail']],
    ['with states as Python says them', 'number,value,params_x,state\n0,1.5,2,TrialState.COMPLETE\n', ['complete']],
    [
      'written anew by a spreadsheet',
      'number;value;params_x;state\r\n0;1,5;2;COMPLETE\r\n1;2,25;3;PRUNED\r\n',
      ['complete', 'pruned'],
    ],
  ])('a table of Optuna %s', (_, text, states) => {
    const log = readLog(typed(text))
    expect(log).toMatchObject({ library: 'optuna', objectives: ['value'] })
    expect(log.trials[0]).toMatchObject({ params: { x: 2 }, value: 1.5 })
    expect(log.trials.map(({ state }) => state)).toEqual(states)
  })

  it('cv_results_ without the column of dictionaries, and with decimal commas', () => {
    const log = readLog(typed('param_C;param_kernel;mean_test_score\n0,1;rbf;0,85\n10;linear;0,9\n'))
    expect(log).toMatchObject({ library: 'scikit-learn', goal: 'maximize' })
    expect(log.trials.map(({ params, value }) => [params.C, params.kernel, value])).toEqual([
      [0.1, 'rbf', 0.85],
      [10, 'linear', 0.9],
    ])
  })

  it('what stands pickled or as a program within JSON is a text, and stays one', () => {
    const note = '{"py/reduce":[{"py/function":"os.system"},{"py/tuple":["echo"]}]}'
    const log = readLog(typed(`{"target":1,"params":{"x":"${'gASVHwAAAAAAAACMBXBvc2l4'}"},"datetime":${note}}\n`))
    expect(log.trials).toEqual([{ params: { x: 'gASVHwAAAAAAAACMBXBvc2l4' }, value: 1, state: 'complete' }])
  })
})

describe('a table that somebody typed', () => {
  const valuesIn = (text: string) => readLog(typed(text)).trials.map(({ params, value }) => [...Object.values(params), value])

  it.each([
    [
      'decimal commas and semicolons',
      'a;b\n1,5;2\n2,25;3\n3,5;5\n',
      [
        [1.5, 2],
        [2.25, 3],
        [3.5, 5],
      ],
    ],
    [
      'tabs',
      'a\tb\n1.5\t2\n2.5\t3\n',
      [
        [1.5, 2],
        [2.5, 3],
      ],
    ],
    [
      'runs of spaces, and a comment that names the columns',
      '# made by a rig\n# a  b\n1.5   2\n2.5   3\n',
      [
        [1.5, 2],
        [2.5, 3],
      ],
    ],
    [
      'thousands',
      'a,b\n"1,024",2\n"65,536",3\n',
      [
        [1024, 2],
        [65536, 3],
      ],
    ],
    [
      'units in the cells',
      'a,b\n12 °C,2 %\n14 °C,3 %\n',
      [
        [12, 2],
        [14, 3],
      ],
    ],
    [
      'a typographic minus',
      'a,b\n−1.5,2\n2,–3\n',
      [
        [-1.5, 2],
        [2, -3],
      ],
    ],
    [
      'two columns of one name',
      'a,a,b\n1,2,3\n4,5,6\n',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'no names',
      '1,2,3\n4,5,6.5\n',
      [
        [1, 2, 3],
        [4, 5, 6.5],
      ],
    ],
    [
      'UTF-8 with a mark',
      '\ufeffa,b\n1,2\n3,4\n',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('may have %s', (_, text, rows) => {
    expect(valuesIn(text)).toEqual(rows)
  })

  it('may be UTF-16, or of the code page of western Europe', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'a,b\n1,2\n3,4\n'].flatMap((c) => [c.charCodeAt(0), 0])])
    const western = Uint8Array.from([...'T [\u00b0C],b\n1,2\n3,4\n'].map((c) => c.charCodeAt(0)))
    expect(readLog([sourceFile('x', utf16)]).parameters[0]!.name).toBe('a')
    expect(readLog([sourceFile('x', western)]).parameters[0]!.name).toBe('T [\u00b0C]')
  })

  it('has a failed trial where no number came back', () => {
    const { trials } = readLog(typed('x,score\n1,2\n2,crashed\n3,\n4,inf\n5,3\n'))
    expect(trials.map(({ state, value }) => [state, value])).toEqual([
      ['complete', 2],
      ['fail', null],
      ['fail', null],
      ['fail', null],
      ['complete', 3],
    ])
  })

  it('keeps columns named like what every object has', () => {
    const { trials } = readLog(typed('__proto__,constructor,score\n1,2,3\n4,5,6\n'))
    expect(Object.entries(trials[1]!.params)).toEqual([
      ['__proto__', 4],
      ['constructor', 5],
    ])
  })
})

describe('what is no log', () => {
  const complaint = (bytes: Uint8Array | string): string => {
    try {
      readLog([sourceFile('x', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)])
    } catch (error) {
      if (error instanceof LogProblem) return error.message
      throw error
    }
    return 'read'
  }

  it.each([
    ['nothing', '', /empty/],
    ['a word', 'hello', /not a log that is known/],
    ['one column', 'a\n1\n2\n', /not a log that is known/],
    ['words only', 'a,b\nx,y\nz,w\n', /no column of this table holds numbers/i],
    ['an array of JSON', '[1,2]', /not a log that is known/],
    [
      'a journal with a broken distribution',
      '{"op_code":0,"worker_id":"a","study_name":"s","directions":[1]}\n{"op_code":4,"worker_id":"a","study_id":0}\n{"op_code":5,"worker_id":"a","trial_id":0,"param_name":"x","param_value_internal":1,"distribution":"{"}\n',
      /Line 3/,
    ],
    ['places without values', '{"pbounds":{"x":[0,1]},"keys":["x"],"params":[[1],[2]],"target":[1]}', /2 places and 1 value/],
    ['too many rows', `a,b\n${'1,2\n'.repeat(200_001)}`, /more than 200,000 rows/],
    ['too many columns', `${'a,'.repeat(5000)}\n${'1,'.repeat(5000)}`, /too many columns/],
    ['too many rows of Optuna', `number,value,state\n${'1,2,COMPLETE\n'.repeat(200_001)}`, /more than 200,000 rows/],
    ['a spreadsheet', 'PK\u0003\u0004rest', /spreadsheet/],
  ])('%s is told in a sentence', (_, text, says) => {
    expect(complaint(text)).toMatch(says)
  })

  it('texts longer than an expression can match, and what nests deeper than a call stack, are read or told in a sentence', () => {
    const long = `{"target": NaN, "params": {"x": 1}, "note": "${'\\\\n'.repeat(4_000_000)}"}`
    expect(complaint(`${long}\n{"target": 1, "params": {"x": 2}}\n`)).toBe('read')
    const nested = `${'{"value":['.repeat(50_000)}${']}'.repeat(50_000)}`
    const trials = '"trials":{"0":{"status":{"name":"COMPLETED"}}}'
    const ax = `{"_type":"Client","experiment":{"search_space":{"parameters":[]},${trials},"data_by_trial":{"0":${nested}}}}`
    expect(complaint(ax)).toBe('read')
    expect(complaint('['.repeat(1_000_000))).toMatch(/not a log/)
  })

  it('a database says how to turn it into a journal', () => {
    expect(complaint(bytesOf(SQLITE))).toMatch(/journal/)
  })

  it('a pickle is never read', () => {
    expect(complaint(Uint8Array.from([0x80, 0x04, 0x95, 0]))).toMatch(/pickle/)
    const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"
    const npy = Uint8Array.from([
      0x93,
      ...[...'NUMPY'].map((c) => c.charCodeAt(0)),
      1,
      0,
      header.length,
      0,
      ...[...header].map((c) => c.charCodeAt(0)),
    ])
    expect(() => readLog([sourceFile('a', npy), sourceFile('b', npy)])).toThrow(/something else than numbers/)
  })

  it('one array of a pair asks for the other', () => {
    expect(complaint(bytesOf('initial_inputs_2.npy'))).toMatch(/two files together/)
  })

  it('whatever stands in a file, only a sentence is thrown', () => {
    const files = readdirSync(folder).filter((name) => bytesOf(name).length < 20_000)
    check(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 6,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, changes, kept) => {
          const whole = bytesOf(name)
          const bytes = whole.slice(0, Math.ceil(whole.length * kept))
          for (const [where, byte] of changes) bytes[Math.floor(where * bytes.length)] = byte
          try {
            const log = readLog([sourceFile('x', bytes)])
            expect(JSON.stringify(log)).not.toMatch(/NaN|Infinity/)
          } catch (error) {
            expect(error).toBeInstanceOf(LogProblem)
          }
        },
      ),
    )
  })
})
