import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../../acquisition'
import { problems } from '../../problems'
import type { Problem } from '../../problems/problem'
import { listed, resolve } from '../../problems/source'
import { covarianceOf } from '../../search/kernelFor'
import { type NamedSettings, withSettings } from '../../search/modelSettings'
import { kernelIds } from '../../surrogate/kernels'
import { defaultSetup } from '../setup'
import { replay } from '../trace'
import { findLibrary, libraries } from '.'
import { departureOfRace, leavingSearches } from './fromRace'
import { departureOfRun } from './fromRun'
import { departureOfStudy } from './fromStudy'

const departing = (change: Partial<NamedSettings> = {}, count = 6, source = listed('forrester')) => {
  const setup = { ...defaultSetup(source), budget: 20 }
  const { trace, model } = replay(setup, [{ do: 'step', count }])
  return departureOfRun(setup, trace, withSettings(model, change))
}

/** A program in one line: comments are broken where they are full. */
const unbroken = (program: string) => program.replace(/\n# (?=\S)/g, ' ')

describe.each(libraries)('a program for $name', ({ id, program }) => {
  it.each(kernelIds)('is written for the kernel %s, with one input and with two', (kind) => {
    for (const source of [listed('forrester'), listed('branin')])
      expect(program(departing({ covariance: covarianceOf(kind, resolve(source)) }, 7, source))).toContain('Kernel: ')
  })

  it.each(acquisitionIds)('says what becomes of the acquisition function %s', (acquisition) => {
    const said = unbroken(program(departing({ acquisition, xi: 0.3, kappa: 1.7 })))
    expect(said).toMatch(/acquisition function/i)
    expect(said).not.toMatch(/undefined|NaN\b|\[object/)
  })

  it('has every measurement to its last digit', () => {
    const departure = departing()
    const said = program(departure)
    for (const { params, value } of departure.trials) {
      expect(said).toContain(String(Math.abs(value!)))
      expect(said).toContain(String(params.x))
    }
  })

  it('begins with the points of the initial design that are left', () => {
    const departure = departing({}, 1)
    expect(departure.initial).toHaveLength(2)
    for (const params of departure.initial) expect(program(departure)).toContain(String(params.x))
  })

  it('says how the hyperparameters were found, and the priors', () => {
    const said = unbroken(program(departing({ fit: 'map' }, 8)))
    expect(said).toContain('maximum a posteriori (MAP)')
    expect(said).toContain('lengthscale.0 gamma(2, 4)')
  })

  it('says what it does of a transform of y and of an average over draws', () => {
    const race = { source: listed('branin'), searches: [{ id: 'BO', kind: 'bayesian' }], budget: 12, seeds: [1], noise: 0 }
    const run = {
      x: [
        [0, 1],
        [3, 4],
        [5, 5],
      ],
      y: [1, 30, 7],
    }
    expect(unbroken(program(departureOfRace(race, 'BO', run)))).toMatch(/power transform|Yeo-Johnson/)
    const averaged = unbroken(program(departing({ fit: 'bayes' }, 7)))
    expect(averaged).toMatch(/averages over 12 draws/)
  })

  it.each([
    ['log', /of log y|told_y = SIGN \* np\.log/],
    ['rank', /normal scores of y|rankdata\(/],
  ] as const)('says that the surrogate is of another form of y: %s', (transform, says) => {
    expect(unbroken(program(departing({ transform }, 7, listed('branin'))))).toMatch(says)
    // Where y has no logarithm it is as it was, and nothing is said.
    if (transform === 'log') expect(unbroken(program(departing({ transform })))).not.toMatch(says)
  })

  it('is found by its id', () => {
    expect(findLibrary(id).program).toBe(program)
  })
})

describe('an experiment that leaves', () => {
  it('is refused for a library that is not written', () => {
    expect(() => findLibrary('hyperopt')).toThrow('There is no library called "hyperopt". There are: sklearn')
  })

  it('is of the searches of a race only those that ask a model', () => {
    const searches = [
      { id: 'grid', kind: 'grid' },
      { id: 'BO', kind: 'bayesian' },
    ]
    const race = { source: listed('forrester'), searches, budget: 8, seeds: [4, 5], noise: 0 }
    expect(leavingSearches(race)).toEqual(['BO'])
    expect(departureOfRace(race, 'BO')).toMatchObject({
      seed: 4,
      trials: [],
      budget: 8,
      initialPoints: 3,
      next: { origin: 'initial' },
    })
    expect(() => departureOfRace(race, 'grid')).toThrow('asks a model')
  })

  it('leaves out trials that were not brought to their end, and says how many', () => {
    const parameters = [{ name: 'x', type: 'float', low: 0, high: 1 }] as const
    const trials = [
      { params: { x: 0.2 }, value: 1 },
      { params: { x: 0.4 }, value: 2, state: 'pruned' as const },
      { params: {}, value: 3 },
      { params: { x: 0.6 }, value: null, state: 'running' as const },
    ]
    const departure = departureOfStudy({ parameters: [...parameters], goal: 'minimize', trials }, { seed: 0 })
    expect(departure).toMatchObject({ trials: [{ params: { x: 0.2 }, value: 1 }], leftOut: 2, underWay: [{ x: 0.6 }] })
    for (const { program } of libraries) expect(unbroken(program(departure))).toContain('Not here: 2 trials')
  })

  it('says what it does of results far worse than the rest', () => {
    const parameters = [{ name: 'x', type: 'float' as const, low: 0, high: 1 }]
    const trials = [1, 1.1, 1.3, 0.9, 1.2, -900].map((value, i) => ({ params: { x: i / 5 }, value }))
    const departure = departureOfStudy({ parameters, goal: 'maximize', trials }, { seed: 0 })
    expect(departure.least).toBeGreaterThan(-900)
    for (const { program } of libraries) expect(unbroken(program(departure))).toMatch(/far worse than the rest/)
  })

  it('says of a second output that must keep a limit that a program knows nothing of it', () => {
    const id = problems.find((problem: Problem) => problem.constraint)!.id
    for (const { program } of libraries)
      expect(unbroken(program(departing({}, 6, listed(id))))).toMatch(/A second output must keep a limit here: .+ ≤ [-\d.]+\./)
    expect(unbroken(libraries[0]!.program(departing()))).not.toContain('second output')
  })

  it('says that several places at once, and an end before the budget, are not in a program', () => {
    const departure = departing({ batch: 3, stop: { below: 0.5, unit: 'noise', steps: 2 } })
    for (const { program } of libraries) {
      expect(unbroken(program(departure))).toContain('On the page 3 places are chosen at once.')
      expect(unbroken(program(departure))).toContain('below 0.5 noise s.d. for 2 steps in a row')
    }
  })
})
