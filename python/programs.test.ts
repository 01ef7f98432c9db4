import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../src/acquisition'
import { libraries } from '../src/experiment/code'
import type { Departure } from '../src/experiment/code/departure'
import { departureOfRun } from '../src/experiment/code/fromRun'
import { departureOfStudy } from '../src/experiment/code/fromStudy'
import { bayesOpt } from '../src/experiment/code/libraries/bayesOpt'
import { optuna } from '../src/experiment/code/libraries/optuna'
import type { Study } from '../src/experiment/measure/study'
import { defaultSetup } from '../src/experiment/setup'
import { replay } from '../src/experiment/trace'
import { listed } from '../src/problems/source'
import { withSettings } from '../src/search/modelSettings'
import { has, inFolder, PYTHON, printedBy } from './python'

const HOSTILE = [
  '"] + [__import__("os").system("echo hurt")] + ["',
  '\'\'\'\n"""\nhurt()\n#',
  '\\"; hurt() #',
  '\u2028hurt()\u2029',
  '\u202ehurt()\u202c',
  '{hurt()}',
  '\r\nhurt()',
  '\u0000hurt()\ud800',
]

const studyNamed = (name: string, choice: string): Study => ({
  parameters: [
    { name, type: 'float', low: 0.01, high: 10, log: true },
    { name: 'of', type: 'category', choices: [choice, 'other', null, true] },
    { name: 'held', type: 'fixed', value: choice },
  ],
  goal: 'minimize',
  trials: [0.02, 0.3, 1, 4, 9].map((x, i) => ({
    params: { [name]: x, of: i % 2 ? choice : 'other', held: choice },
    value: i === 3 ? null : Math.log(x) ** 2 + i,
  })),
})

/** The names that a program speaks of, by Python's own parser. */
const NAMES = `import ast, json, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8", newline="").read())
print(json.dumps(sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name)})))
`

const namesIn = (program: string): readonly string[] =>
  inFolder((folder) => {
    const [file, script] = [join(folder, 'program.py'), join(folder, 'names.py')]
    writeFileSync(file, program)
    writeFileSync(script, NAMES)
    return JSON.parse(execFileSync(PYTHON, [script, file], { encoding: 'utf8' }))
  })

describe.skipIf(!has('ast')).each(libraries)('a program for $name', ({ program }) => {
  const plain = namesIn(program(departureOfStudy(studyNamed('rate', 'THF'), { seed: 1 })))

  it.each(HOSTILE)('is sound Python that does nothing else, whatever a person has named: %j', (hostile) => {
    const departure = departureOfStudy(studyNamed(hostile.slice(0, 80), hostile), { seed: 1, title: hostile, output: hostile })
    expect(namesIn(program(departure))).toEqual(plain)
  })
})

const experiment = (change: Parameters<typeof withSettings>[1], id: 'forrester' | 'branin' = 'branin'): Departure => {
  const setup = { ...defaultSetup(listed(id)), budget: 20 }
  const { trace, model } = replay(setup, [{ do: 'step', count: 8 }])
  return departureOfRun(setup, trace, withSettings(model, change))
}

describe.skipIf(!has('bayes_opt'))('the program for bayes_opt', () => {
  it.each(acquisitionIds)('suggests a place when it is asked %s', (acquisition) => {
    const place = JSON.parse(printedBy(bayesOpt.program(experiment({ acquisition }))))
    expect(Object.keys(place)).toEqual(['x₁', 'x₂'])
  })

  it('suggests one of a study with a logarithmic axis and choices, with refitted kernels and trees of them', () => {
    const place = JSON.parse(printedBy(bayesOpt.program(departureOfStudy(studyNamed('rate', 'THF'), { seed: 1 }))))
    expect(place.log10_rate).toBeGreaterThanOrEqual(-2)
    expect(place.log10_rate).toBeLessThanOrEqual(1)
    expect(JSON.parse(printedBy(bayesOpt.program(experiment({ fit: 'mle' }))))).toHaveProperty('x₁')
    const children = [
      { kind: 'rq', variance: 1, lengthscale: [2, 3], alpha: 1 },
      { kind: 'linear', variance: 0.1, sigma0: 1 },
    ]
    expect(JSON.parse(printedBy(bayesOpt.program(experiment({ covariance: { kind: 'sum', children } }))))).toHaveProperty('x₁')
  })
})

describe.skipIf(!has('optuna'))('the program for Optuna', () => {
  /** The program with a measurement in the place of the words that say where one is made. */
  const measuring = (departure: Departure) =>
    optuna.program(departure).replace(/ {4}raise NotImplementedError.*/, '    return float(len(params))')

  it('goes on in a journal that two workers share, one after the other', () => {
    inFolder((folder) => {
      const journal = join(folder, 'shared.journal.log')
      const program = measuring(departureOfStudy(studyNamed('rate', 'THF'), { seed: 1 }))
      printedBy(program, [journal, '2'])
      printedBy(program, [journal, '3'])
      const count = `import optuna
from optuna.storages import JournalStorage
try:
    from optuna.storages.journal import JournalFileBackend
except ImportError:
    from optuna.storages import JournalFileStorage as JournalFileBackend
study = optuna.load_study(study_name="a-study", storage=JournalStorage(JournalFileBackend(${JSON.stringify(journal)})))
print([trial.state.name for trial in study.trials], study.direction.name)
`
      const complete = (count: number) => Array.from({ length: count }, () => "'COMPLETE'").join(', ')
      expect(printedBy(count).trim()).toBe(`[${complete(3)}, 'FAIL', ${complete(6)}] MINIMIZE`)
    })
  })
})
