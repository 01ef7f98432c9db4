import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ask, initialPointsOf, SURE_ENOUGH } from './ask'
import { encodingOf } from './encoding'
import { findingOf } from './finding'
import { excessOf, isFeasible, type Limit, limitText } from './limit'
import { DEFAULT_SETTINGS, withLimit } from './measureDocument'
import { type MeasuredTrial, type Parameter, type Study, studySchema } from './study'
import { boundStudy, feasibility, toldStudy } from './studyModel'

const limit: Limit = { output: 'Impurity (%)', keeps: 'at most', value: 2 }
const parameters: readonly Parameter[] = [
  { name: 'T', type: 'float', low: 0, high: 1 },
  { name: 'catalyst', type: 'category', choices: ['A', 'B'] },
]
/** The yield grows with the temperature, and so does the impurity: the best that counts is where it reaches the limit, at 0.6 with B. */
const yieldOf = ({ T, catalyst }: MeasuredTrial['params']) => 10 * (T as number) + (catalyst === 'B' ? 2 : 0)
const impurityOf = ({ T, catalyst }: MeasuredTrial['params']) => 5 * (T as number) + (catalyst === 'B' ? -1 : 1)

const trialAt = (params: MeasuredTrial['params']): MeasuredTrial => ({
  params,
  value: yieldOf(params),
  second: impurityOf(params),
})

function measured(count: number, study: Omit<Study, 'trials'> = { parameters, goal: 'maximize', limit }): MeasuredTrial[] {
  const trials: MeasuredTrial[] = []
  while (trials.length < count) trials.push(trialAt(ask({ ...study, trials }, 1, 0).next[0]!.params))
  return trials
}

describe('a limit on a second output', () => {
  it('is kept or not by what came back, and by nothing that did not', () => {
    expect([1, 2, 3].map((second) => isFeasible(limit, { second }))).toEqual([true, true, false])
    expect([1, 2, 3].map((second) => excessOf({ ...limit, keeps: 'at least' }, { second }))).toEqual([1, 0, -1])
    expect(isFeasible(limit, {})).toBe(false)
    expect(isFeasible(limit, { second: null })).toBe(false)
    expect(isFeasible(undefined, {})).toBe(true)
    expect(limitText({ ...limit, keeps: 'at least' })).toBe('Impurity (%) ≥ 2')
  })

  it('leads the experiments to the best that keeps it', () => {
    const trials = measured(14)
    const { expectedOptimum, next } = ask({ parameters, goal: 'maximize', limit, trials }, 1, 0)
    expect(expectedOptimum!.params.catalyst).toBe('B')
    expect(expectedOptimum!.params.T as number).toBeGreaterThan(0.5)
    expect(impurityOf(expectedOptimum!.params)).toBeLessThanOrEqual(2.05)
    expect(expectedOptimum!.feasible).toBeGreaterThanOrEqual(SURE_ENOUGH)
    expect(next[0]!.feasible).toBeGreaterThan(0)
    const best = Math.max(...trials.filter((trial) => isFeasible(limit, trial)).map(({ value }) => value!))
    expect(best).toBeGreaterThan(7.2)
    // Without the limit the very end of the axis is best.
    const free = ask({ parameters, goal: 'maximize', trials }, 1, 0).expectedOptimum!
    expect(free.params.T).toBeGreaterThan(0.9)
    expect(free.feasible).toBeUndefined()
  })

  it('asks where one is likely to be while none is known, and promises no gain', () => {
    const unlucky = [0.95, 0.99, 0.9, 0.97, 0.93].map((T) => trialAt({ T, catalyst: 'A' }))
    const study = { parameters, goal: 'maximize', limit, trials: unlucky } as const
    expect(unlucky).toHaveLength(initialPointsOf(encodingOf(parameters)))
    const finding = findingOf({ study, settings: DEFAULT_SETTINGS, count: 1, seed: 0 })
    expect(finding.outlook).toBeNull()
    const { params, score, feasible } = finding.advice.next[0]!
    expect(params.T as number).toBeLessThan(0.7)
    // While no feasible place is known the score is the probability alone.
    expect(score).toBeCloseTo(feasible!, 12)
  })

  it('is made again on the page from its hyperparameters, without a fit', () => {
    const study = { parameters, goal: 'maximize', limit, trials: measured(8) } as const
    const { members, second, advice } = findingOf({ study, settings: DEFAULT_SETTINGS, count: 1, seed: 0 })
    const told = toldStudy(study, 0, DEFAULT_SETTINGS)
    const model = boundStudy(told, DEFAULT_SETTINGS, members, second)
    const place = told.encoding.placeOf(advice.next[0]!.params)!
    expect(feasibility(told.encoding, model)!([place])[0]).toBeCloseTo(advice.next[0]!.feasible!, 10)
  })

  it('of several at once each counts those before it as kept or not, as is expected of them', () => {
    const study = { parameters, goal: 'maximize', limit, trials: measured(8) } as const
    const { next } = ask(study, 3, 0)
    expect(new Set(next.map(({ params }) => JSON.stringify(params))).size).toBe(3)
    for (const { score } of next) expect(Number.isFinite(score)).toBe(true)
  })

  it('is asked of improvement, and of no function that does not ask for one', () => {
    expect(withLimit(DEFAULT_SETTINGS, limit).acquisition).toBe('eic')
    expect(withLimit({ ...DEFAULT_SETTINGS, acquisition: 'eic' }, undefined).acquisition).toBe('logei')
    expect(withLimit({ ...DEFAULT_SETTINGS, acquisition: 'ucb' }, limit).acquisition).toBe('ucb')
  })

  it('may be missing from trials that were made before it was thought of', () => {
    const before = measured(6, { parameters, goal: 'maximize' }).map(({ second: _, ...trial }) => trial)
    const { next, expectedOptimum } = ask({ parameters, goal: 'maximize', limit, trials: before }, 1, 0)
    expect(next[0]!.feasible).toBeUndefined()
    expect(expectedOptimum!.feasible).toBeUndefined()
    const more = [...before, trialAt({ T: 0.1, catalyst: 'B' })]
    expect(ask({ parameters, goal: 'maximize', limit, trials: more }, 1, 0).next[0]!.feasible).toBeGreaterThan(0)
  })

  it.each([
    ['no name', { ...limit, output: '' }],
    ['no number', { ...limit, value: Number.NaN }],
    ['another direction', { ...limit, keeps: 'near' }],
  ])('with %s is refused', (_, wrong) => {
    expect(v.is(studySchema, { parameters, goal: 'maximize', limit: wrong, trials: [] })).toBe(false)
  })
})
