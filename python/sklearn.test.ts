import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../src/acquisition'
import { believedAt, type Departure } from '../src/experiment/code/departure'
import { departureOfRace } from '../src/experiment/code/fromRace'
import { departureOfRun } from '../src/experiment/code/fromRun'
import { departureOfStudy } from '../src/experiment/code/fromStudy'
import { checkPlaces, sklearn } from '../src/experiment/code/libraries/sklearn'
import { DEFAULT_SETTINGS } from '../src/experiment/measure/measureDocument'
import type { Study } from '../src/experiment/measure/study'
import { jobsOf, raceRun } from '../src/experiment/race'
import { defaultSetup } from '../src/experiment/setup'
import { replay } from '../src/experiment/trace'
import { modelWidth } from '../src/problems/searchSpace'
import { listed, resolve, type Source } from '../src/problems/source'
import { covarianceOf } from '../src/search/kernelFor'
import { type NamedSettings, withSettings } from '../src/search/modelSettings'
import { kernelIds } from '../src/surrogate/kernels'
import { has, printedBy } from './python'

const CLOSE = 1e-6

/** The program prints our posterior at its places and our next place: to 1e-6 of the scale of y, and of the width of each axis. */
function expectSame(departure: Departure): void {
  const printed = JSON.parse(printedBy(sklearn.program(departure)))
  const { encoding, model, parameters, next, steps } = departure
  const ours = believedAt(departure, checkPlaces(departure).map(encoding.seen))
  ours.mean.forEach((mean, i) => {
    expect(Math.abs(printed.mean[i] - mean) / model.units.scale, `mean at place ${i}`).toBeLessThan(CLOSE)
    expect(Math.abs(printed.sd[i] - ours.sd[i]!) / model.units.scale, `s.d. at place ${i}`).toBeLessThan(CLOSE)
  })
  const place = steps === 'legal' ? printed.next : Object.fromEntries(parameters.map(({ name }, d) => [name, printed.next[d]]))
  for (const parameter of parameters) {
    const [theirs, own] = [place[parameter.name], next!.params[parameter.name]]
    if (parameter.type !== 'float') expect(theirs, parameter.name).toBe(own)
    else {
      const axis = {
        label: parameter.name,
        low: parameter.low,
        high: parameter.high,
        scale: parameter.log ? 'log' : 'linear',
      } as const
      const seen = (x: number) => (parameter.log ? Math.log10(x) : x)
      expect(Math.abs(seen(theirs) - seen(Number(own))) / modelWidth(axis), parameter.name).toBeLessThan(CLOSE)
    }
  }
}

const experiment = (source: Source, count: number, change: Partial<NamedSettings>, noise = 0, seed = 5): Departure => {
  const setup = { ...defaultSetup(source), noise, seed, budget: 40 }
  const { trace, model } = replay(setup, [{ do: 'step', count }])
  return departureOfRun(setup, trace, withSettings(model, change))
}

/** A kernel of one kind. Its period, if it has one, is none that half of the axis repeats: two places would be equally good. */
const kernel = (source: Source, kind: string) => {
  const covariance = covarianceOf(kind, resolve(source))
  return { covariance: 'period' in covariance ? { ...covariance, period: 1.7 * Number(covariance.period) } : covariance }
}

const tree = {
  kind: 'sum',
  children: [
    {
      kind: 'product',
      children: [
        {
          kind: 'sum',
          children: [
            { kind: 'rbf', variance: 0.7, lengthscale: 0.3 },
            { kind: 'constant', variance: 0.2 },
          ],
        },
        { kind: 'matern32', variance: 1.3, lengthscale: 0.5 },
      ],
    },
    { kind: 'linear', variance: 0.1, sigma0: 0.5 },
    { kind: 'white', variance: 0.01 },
  ],
}

const study: Study = {
  parameters: [
    { name: 'T', type: 'int', low: 20, high: 90 },
    { name: 'solvent', type: 'category', choices: ['THF', 'DMF', 'water'] },
    { name: 'rate', type: 'float', low: 0.001, high: 1, log: true },
    { name: 'operator', type: 'fixed', value: 'me' },
  ],
  goal: 'maximize',
  trials: [
    { params: { T: 30, solvent: 'THF', rate: 0.01, operator: 'me' }, value: 34 },
    { params: { T: 60, solvent: 'THF', rate: 0.3, operator: 'me' }, value: 51 },
    { params: { T: 60, solvent: 'DMF', rate: 0.05, operator: 'me' }, value: 63 },
    { params: { T: 85, solvent: 'water', rate: 0.002, operator: 'me' }, value: null },
    { params: { T: 80, solvent: 'DMF', rate: 0.1, operator: 'me' }, value: 58 },
    { params: { T: 45, solvent: 'water', rate: 0.2, operator: 'me' }, value: 44 },
  ],
}

describe.skipIf(!has('sklearn', 'scipy'))('the program for scikit-learn', () => {
  const [line, plane] = [listed('forrester'), listed('branin')]

  it.each(kernelIds)('has our posterior and next place under the kernel %s, with one input and with two', (kind) => {
    expectSame(experiment(line, 7, { ...kernel(line, kind), noiseSd: 0.1 }))
    expectSame(experiment(plane, 9, { ...kernel(plane, kind), noiseSd: 0.1 }))
  })

  it('has them under a tree of kernels', () => {
    expectSame(experiment(line, 8, { covariance: tree, noiseSd: 0.05 }))
    const each = { kind: 'rq', variance: 1, lengthscale: [3, 5], alpha: 0.7 }
    expectSame(experiment(plane, 10, { covariance: { kind: 'sum', children: [each, tree.children[1]!] }, noiseSd: 0.05 }))
  })

  it.each(acquisitionIds.filter((id) => id !== 'thompson'))('asks %s where next', (acquisition) => {
    expectSame(experiment(line, 6, { acquisition, xi: 0.05, kappa: 1.5, noiseSd: 0.05 }))
    expectSame(experiment(plane, 12, { acquisition, xi: 0.05, kappa: 1.5, noiseSd: 0.05 }))
  })

  it.each([0.001, 0.01, 0.3])('has them with an assumed noise of %d, and an estimated mean', (noiseSd) => {
    expectSame(experiment(line, 9, { noiseSd, mean: 'estimated' }, 0.5))
    expectSame(experiment(plane, 15, { noiseSd, mean: 'estimated' }, 5))
  })

  it.each(['mle', 'map', 'bayes'] as const)('has them with hyperparameters found by %s', (fit) => {
    expectSame(experiment(line, 8, { fit, mean: 'estimated' }))
    expectSame(experiment(plane, 12, { fit, acquisition: 'pi', xi: 0.1 }))
  })

  it.each(['log', 'rank'] as const)('has them with y turned into %s', (transform) => {
    expectSame(experiment(plane, 10, { transform, noiseSd: 0.05 }))
    expectSame(experiment(plane, 12, { transform, fit: 'mle' }))
    // Some of its values have no logarithm: y stays as it is, in the program too.
    expectSame(experiment(line, 7, { transform, noiseSd: 0.05 }))
  })

  it('has them on logarithmic axes, in three dimensions and in six, and with y left raw', () => {
    expectSame(experiment(listed('taxi_learning_rate'), 6, {}))
    expectSame(experiment(listed('taxi_surface_log'), 10, { fit: 'map' }))
    expectSame(experiment(listed('hartmann3'), 12, {}))
    expectSame(experiment(listed('hartmann6'), 20, { fit: 'map', priors: 'dimension-scaled' }))
    expectSame(
      experiment(line, 7, {
        standardize: false,
        noiseSd: 0.1,
        xi: 0.2,
        covariance: { kind: 'matern52', variance: 30, lengthscale: 0.2 },
      }),
    )
  })

  it('has them where evaluations failed, among the rows of a table, and while the initial design is under way', () => {
    expectSame(experiment(listed('broken_sensor'), 9, {}))
    expectSame(experiment(line, 2, {}))
    expectSame(experiment(line, 1, {}))
    const rows = Array.from({ length: 40 }, (_, i) => [i / 39, Math.sin(i / 4), Math.cos(i / 6)])
    const axes = [
      { name: 'a', low: 0, high: 1 },
      { name: 'b', low: -1, high: 1 },
    ]
    expectSame(experiment({ kind: 'table', axes, rows, goal: 'maximize', output: 'c' }, 9, {}))
  })

  it('has them for a search of a race whose values are bent', () => {
    const race = {
      source: plane,
      searches: [{ id: 'BO', kind: 'bayesian' }],
      budget: 12,
      seeds: [3],
      noise: 0,
    }
    const { run } = raceRun(jobsOf(race)[0]![0]!)
    expectSame(departureOfRace(race, 'BO', run))
    expectSame(departureOfRace(race, 'BO', { x: run.x.slice(0, 3), y: run.y.slice(0, 3) }))
  })

  it('has them for a study of whole numbers and choices, and with experiments under way', () => {
    expectSame(departureOfStudy(study, { seed: 1 }))
    const pending = { params: { T: 70, solvent: 'DMF', rate: 0.04, operator: 'me' }, value: null, state: 'running' as const }
    expectSame(departureOfStudy({ ...study, trials: [...study.trials, pending] }, { seed: 1 }))
    expectSame(
      departureOfStudy({ ...study, goal: 'minimize' }, { seed: 1, settings: { ...DEFAULT_SETTINGS, acquisition: 'ucb' } }),
    )
  })

  it('says another draw where functions are drawn, and where', () => {
    const departure = experiment(line, 6, { acquisition: 'thompson' })
    const { next } = JSON.parse(printedBy(sklearn.program(departure)))
    expect(next[0]).toBeGreaterThanOrEqual(0)
    expect(next[0]).toBeLessThanOrEqual(1)
    expect(sklearn.program(departure)).toContain('draws another function, so the next place differs')
  })

  it('runs whatever names a person has given', () => {
    const hostile = '"]\n__import__("os").system("echo hurt")#\u2028\u202e\\'
    const named = {
      ...study,
      parameters: study.parameters.map((each) => (each.name === 'rate' ? { ...each, name: hostile } : each)),
    }
    const trials = study.trials.map(({ params: { rate, ...params }, value }) => ({
      params: { ...params, [hostile]: rate! },
      value,
    }))
    const departure = departureOfStudy({ ...named, trials }, { seed: 1, title: hostile, output: hostile })
    expectSame(departure)
  })
})
