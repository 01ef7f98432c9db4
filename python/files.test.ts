import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Departure } from '../src/experiment/code/departure'
import { bayesOptState } from '../src/experiment/code/files/bayesOptState'
import { STATE_END, seededState } from '../src/experiment/code/files/mersenneTwister'
import { optunaJournal } from '../src/experiment/code/files/optunaJournal'
import { departureOfRun } from '../src/experiment/code/fromRun'
import { departureOfStudy } from '../src/experiment/code/fromStudy'
import { bayesOpt } from '../src/experiment/code/libraries/bayesOpt'
import { readLog } from '../src/experiment/logs'
import { sourceFile } from '../src/experiment/logs/sourceFile'
import type { Study } from '../src/experiment/measure/study'
import { defaultSetup } from '../src/experiment/setup'
import { replay } from '../src/experiment/trace'
import { listed } from '../src/problems/source'
import { has, inFolder, printedBy } from './python'

const study: Study = {
  parameters: [
    { name: 'layers', type: 'int', low: 1, high: 64, log: true },
    { name: 'of "kind"', type: 'category', choices: ['a', 2, true, null] },
    { name: 'rate', type: 'float', low: 0.001, high: 1, log: true },
  ],
  goal: 'minimize',
  trials: [
    { params: { layers: 4, 'of "kind"': 'a', rate: 0.1 }, value: 3.5 },
    { params: { layers: 64, 'of "kind"': 2, rate: 1 / 3 }, value: null },
    { params: { layers: 1, 'of "kind"': null, rate: 0.002 }, value: -1e-9 },
    { params: { layers: 16, 'of "kind"': true, rate: 0.05 }, value: 7 },
  ],
}

const LOAD = (journal: string, name: string) => `import json, optuna
optuna.logging.set_verbosity(optuna.logging.WARNING)
from optuna.storages import JournalStorage
try:
    from optuna.storages.journal import JournalFileBackend
except ImportError:
    from optuna.storages import JournalFileStorage as JournalFileBackend
study = optuna.load_study(study_name=${JSON.stringify(name)}, storage=JournalStorage(JournalFileBackend(${JSON.stringify(journal)})))
`

const withJournal = <Result>(departure: Departure, work: (journal: string) => Result): Result =>
  inFolder((folder) => {
    const journal = join(folder, 'study.journal.log')
    writeFileSync(journal, optunaJournal.write(departure))
    return work(journal)
  })

describe.skipIf(!has('optuna'))('the journal for Optuna', () => {
  const departure = departureOfStudy(study, { seed: 1, title: 'My study' })

  it('is loaded with every trial as it was', () => {
    const printed = withJournal(departure, (journal) =>
      printedBy(`${LOAD(journal, 'my-study')}
print(json.dumps([study.direction.name, [[trial.params, trial.value, trial.state.name] for trial in study.trials], study.best_value]))
`),
    )
    const trials = study.trials.map(({ params, value }) => [params, value, value === null ? 'FAIL' : 'COMPLETE'])
    const [direction, loaded, best] = JSON.parse(printed)
    expect([direction, loaded.slice(0, trials.length), best]).toEqual(['MINIMIZE', trials, -1e-9])
    // What is left of the initial design waits to be evaluated.
    expect(loaded.slice(trials.length)).toEqual(departure.initial.map(() => [{}, null, 'WAITING']))
  })

  it('is gone on with by load_study, and what Optuna adds is read here again', () => {
    withJournal(departure, (journal) => {
      printedBy(`${LOAD(journal, 'my-study')}
def objective(trial):
    layers = trial.suggest_int("layers", 1, 64, log=True)
    kind = trial.suggest_categorical('of "kind"', ["a", 2, True, None])
    return layers * trial.suggest_float("rate", 0.001, 1, log=True)
study.optimize(objective, n_trials=5)
`)
      const log = readLog([sourceFile('grown', readFileSync(journal))])
      expect(log.trials).toHaveLength(study.trials.length + 5)
      expect(log.trials.slice(-5).every(({ state, value }) => state === 'complete' && typeof value === 'number')).toBe(true)
    })
  })

  it('has the points of the initial design that are left as the first that Optuna evaluates', () => {
    const setup = defaultSetup(listed('branin'))
    const { trace, model } = replay(setup, [{ do: 'step', count: 3 }])
    const leaving = departureOfRun(setup, trace, model)
    const printed = withJournal(leaving, (journal) =>
      printedBy(`${LOAD(journal, 'branin')}
study.optimize(lambda trial: sum(trial.suggest_float(name, low, high) for name, low, high in [("x₁", -5, 10), ("x₂", 0, 15)]), n_trials=2)
print(json.dumps([trial.params for trial in study.trials[3:]]))
`),
    )
    expect(leaving.initial).toHaveLength(2)
    expect(JSON.parse(printed)).toEqual(leaving.initial)
  })
})

describe.skipIf(!has('numpy'))('the random state of a bayes_opt file', () => {
  it.each([0, 1, 42, 999_999])('is that of RandomState(%d)', (seed) => {
    const [words, end] = JSON.parse(
      printedBy(`import json, numpy as np
_, words, end, *_ = np.random.RandomState(${seed}).get_state()
print(json.dumps([words.tolist(), int(end)]))
`),
    )
    expect(seededState(seed)).toEqual(words)
    expect(STATE_END).toBe(end)
  })
})

describe.skipIf(!has('bayes_opt'))('the state for bayes_opt', () => {
  it('is loaded into the optimizer of the program', () => {
    const departure = departureOfStudy(study, { seed: 1 })
    inFolder((folder) => {
      const file = join(folder, 'saved.json')
      writeFileSync(file, bayesOptState.write(departure))
      const program = bayesOpt.program({ ...departure, trials: [] })
      const printed = printedBy(
        program.replace(
          'if __name__',
          `optimizer.load_state(${JSON.stringify(file)})\nprint(json.dumps(optimizer.space.target.tolist()))\n\nif __name__`,
        ),
      ).split('\n')
      expect(JSON.parse(printed[0]!)).toEqual([-3.5, -3.5, 1e-9, -7])
      expect(Object.keys(JSON.parse(printed[1]!))).toEqual(['layers', 'of "kind"', 'log10_rate'])
    })
  })
})
