import { describe, expect, it } from 'vitest'
import { jobsOf, type RaceJob, type RaceRecord, raceRun } from './race'
import { type RaceContest, raceSetupOf } from './raceDocument'
import { racePresets } from './racePresets'
import { outcomeOf } from './raceSummary'

/** A preset that differs a little, and what its searches come to. */
function preset(id: string, change: Partial<RaceContest> = {}) {
  const contest = { ...racePresets.find((each) => each.id === id)!.document, ...change }
  const jobs = new Map(jobsOf(raceSetupOf(contest)).map((each) => [each[0]!.search.id, each]))
  const records = (name: string) => jobs.get(name)!.map((job) => raceRun(job))
  const regretOf = (made: readonly RaceRecord[]) => outcomeOf(made, contest.problem).regret!
  const finalRegret = (job: RaceJob) => regretOf([raceRun(job)]).value
  return {
    records,
    regretOf,
    /** The median of the final regret over all seeds. */
    median: (name: string) => regretOf(records(name)).value,
    isMedianAbove: (name: string, bound: number) => mostAre(jobs.get(name)!, (job) => finalRegret(job) > bound),
    isMedianBelow: (name: string, bound: number) => mostAre(jobs.get(name)!, (job) => finalRegret(job) < bound),
  }
}

/** Whether something holds for more than half of the jobs: they are run only until that is decided. */
function mostAre(jobs: readonly RaceJob[], holds: (job: RaceJob) => boolean): boolean {
  let [yes, no] = [0, 0]
  for (const job of jobs) {
    if (holds(job)) yes++
    else no++
    if (2 * yes > jobs.length || 2 * no >= jobs.length) break
  }
  return 2 * yes > jobs.length
}

describe('what a preset says comes out', () => {
  it('Bayesian optimization wins on Branin by decades, and the grid misses the valleys', () => {
    const { median, isMedianBelow } = preset('wins', { seeds: 40 })
    expect(isMedianBelow('BO', 0.02)).toBe(true)
    expect(median('Random')).toBeGreaterThan(0.5)
    expect(median('Grid')).toBeGreaterThan(1)
  })

  it('fitted by maximum likelihood it loses on a hill on a plain; set by hand, or with 25 evaluations, it is back', () => {
    const { median, isMedianAbove, isMedianBelow } = preset('loses', { seeds: 60 })
    const others = Math.max(median('Random'), median('Sobol’'))
    expect(isMedianAbove('BO, MLE', others)).toBe(true)
    expect(median('Grid')).toBeLessThan(0.001)
    expect(isMedianBelow('BO, by hand', 0.01)).toBe(true)
    const more = preset('loses', { seeds: 60, budget: 25 })
    expect(more.isMedianBelow('BO, MLE', more.median('Random') / 10)).toBe(true)
  })

  it('in six dimensions the grid is last and the surrogate first', () => {
    const { median, isMedianBelow } = preset('sixD', { seeds: 10, budget: 40 })
    const others = ['TPE', 'Random', 'Grid'].map(median)
    expect(others).toEqual(others.toSorted((a, b) => a - b))
    expect(isMedianBelow('BO, MAP', others[0]!)).toBe(true)
  })

  it('on the taxi fares no search is clear of the others, and more evaluations do not help', () => {
    const { records, regretOf } = preset('taxi')
    const all = records('BO')
    expect(regretOf(all).interval![1]).toBeGreaterThan(regretOf(records('Random')).interval![0])
    // A search that does not know its budget makes the same first evaluations under a smaller one.
    const fewer = all.map((record) => {
      const { x, y, bestSoFar } = record.run
      return { ...record, run: { ...record.run, x: x.slice(0, 6), y: y.slice(0, 6), bestSoFar: bestSoFar.slice(0, 6) } }
    })
    expect(regretOf(all).value).toBeGreaterThan(regretOf(fewer).value - 0.03)
    expect(
      preset('taxi', { budget: 6, seeds: 10 })
        .records('BO')
        .map(({ run }) => run),
    ).toEqual(fewer.slice(0, 10).map(({ run }) => run))
  })

  it('where one axis matters the grid is far behind random search', () => {
    const { median } = preset('axis', { seeds: 20 })
    expect(median('Grid')).toBeGreaterThan(4 * median('Random'))
  })
})
