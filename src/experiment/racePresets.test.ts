import { describe, expect, it } from 'vitest'
import { jobsOf, type RaceJob, raceRun } from './race'
import { type RaceContest, raceSetupOf } from './raceDocument'
import { racePresets } from './racePresets'
import { outcomeOf } from './raceSummary'

/** A preset that differs a little, and what its searches come to. */
function preset(id: string, change: Partial<RaceContest> = {}) {
  const contest = { ...racePresets.find((each) => each.id === id)!.document, ...change }
  const jobs = new Map(jobsOf(raceSetupOf(contest)).map((each) => [each[0]!.search.id, each]))
  const records = (name: string) => jobs.get(name)!.map((job) => raceRun(job))
  const regretOf = (made: ReturnType<typeof records>) => outcomeOf(made, contest.problem).regret!
  return {
    records,
    regretOf,
    /** The median of the final regret over all seeds. */
    median: (name: string) => regretOf(records(name)).value,
    /** Whether the median over all seeds is such: the runs are made only until more than half of them say yes, or half of them no. */
    isMedian: (name: string, holds: (regret: number) => boolean) =>
      mostAre(jobs.get(name)!, (job) => holds(outcomeOf([raceRun(job)], contest.problem).regret!.value)),
  }
}

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
    const { median, isMedian } = preset('wins', { seeds: 40 })
    expect(isMedian('BO', (regret) => regret < 0.02)).toBe(true)
    expect(median('Random')).toBeGreaterThan(0.5)
    expect(median('Grid')).toBeGreaterThan(1)
  })

  it('fitted by maximum likelihood it loses on a hill on a plain; set by hand, or with 25 evaluations, it is back', () => {
    const { median, isMedian } = preset('loses', { seeds: 60 })
    const others = Math.max(median('Random'), median('Sobol’'))
    expect(isMedian('BO, MLE', (regret) => regret > others)).toBe(true)
    expect(median('Grid')).toBeLessThan(0.001)
    expect(isMedian('BO, by hand', (regret) => regret < 0.01)).toBe(true)
    const more = preset('loses', { seeds: 60, budget: 25 })
    const tenth = more.median('Random') / 10
    expect(more.isMedian('BO, MLE', (regret) => regret < tenth)).toBe(true)
  })

  it('in six dimensions the grid is last and the surrogate first', () => {
    const { median, isMedian } = preset('sixD', { seeds: 10, budget: 40 })
    const others = ['TPE', 'Random', 'Grid'].map(median)
    expect(others).toEqual(others.toSorted((a, b) => a - b))
    expect(isMedian('BO, MAP', (regret) => regret <= others[0]!)).toBe(true)
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
