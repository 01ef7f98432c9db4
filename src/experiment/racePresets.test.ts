import { describe, expect, it } from 'vitest'
import { jobsOf, raceRun } from './race'
import { type RaceContest, raceSetupOf } from './raceDocument'
import { racePresets } from './racePresets'
import { outcomeOf } from './raceSummary'

/** Median final regret of every search, with its interval, in a preset that differs a little. */
function raced(id: string, change: Partial<RaceContest> = {}) {
  const contest = { ...racePresets.find((preset) => preset.id === id)!.document, ...change }
  return Object.fromEntries(
    jobsOf(raceSetupOf(contest)).map((jobs) => [
      jobs[0]!.search.id,
      outcomeOf(
        jobs.map((job) => raceRun(job)),
        contest.problem,
      ).regret!,
    ]),
  )
}

describe('what a preset says comes out', () => {
  it('Bayesian optimization wins on Branin by decades, and the grid misses the valleys', () => {
    const { Grid, Random, BO } = raced('wins', { seeds: 40 })
    expect(BO!.value).toBeLessThan(0.02)
    expect(Random!.value).toBeGreaterThan(0.5)
    expect(Grid!.value).toBeGreaterThan(1)
  })

  it('fitted by maximum likelihood it loses on a hill on a plain; set by hand, or with 25 evaluations, it is back', () => {
    const result = raced('loses', { seeds: 60 })
    const mle = result['BO, MLE']!
    expect(mle.value).toBeGreaterThan(result.Random!.value)
    expect(mle.value).toBeGreaterThan(result['Sobol’']!.value)
    expect(result.Grid!.value).toBeLessThan(0.001)
    expect(result['BO, by hand']!.value).toBeLessThan(0.01)
    const more = raced('loses', { seeds: 60, budget: 25 })
    expect(more['BO, MLE']!.value).toBeLessThan(more.Random!.value / 10)
  })

  it('in six dimensions the grid is last and the surrogate first', () => {
    const result = raced('sixD', { seeds: 10, budget: 40 })
    const order = ['BO, MAP', 'TPE', 'Random', 'Grid'].map((name) => result[name]!.value)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('on the taxi fares no search is clear of the others, and more evaluations do not help', () => {
    const { Random, BO } = raced('taxi')
    expect(BO!.interval![1]).toBeGreaterThan(Random!.interval![0])
    const fewer = raced('taxi', { budget: 6 })
    expect(BO!.value).toBeGreaterThan(fewer.BO!.value - 0.03)
  })

  it('where one axis matters the grid is far behind random search', () => {
    const { Grid, Random } = raced('axis', { seeds: 20 })
    expect(Grid!.value).toBeGreaterThan(4 * Random!.value)
  })
})
