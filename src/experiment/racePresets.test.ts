import { describe, expect, it } from 'vitest'
import { resolve } from '../problems/source'
import { measuredPresets } from './measuredPresets'
import { jobsOf, type RaceJob, type RaceRecord, raceRun } from './race'
import { type RaceContest, raceSetupOf } from './raceDocument'
import { racePresets } from './racePresets'
import { finishTimes, outcomeOf } from './raceSummary'

/** What a run had come to after fewer evaluations: a search that does not know its budget makes the same ones under a smaller budget. */
function after(count: number, record: RaceRecord): RaceRecord {
  const { x, y, bestSoFar, ...run } = record.run
  const [first, values, best] = [x.slice(0, count), y.slice(0, count), bestSoFar.slice(0, count)]
  return { ...record, run: { ...run, x: first, y: values, bestSoFar: best } }
}

/** A preset that differs a little, and what its searches come to. */
const preset = (id: string, change: Partial<RaceContest> = {}) =>
  raced({ ...racePresets.find((each) => each.id === id)!.document, ...change })

function raced(contest: RaceContest) {
  const jobs = new Map(jobsOf(raceSetupOf(contest)).map((each) => [each[0]!.search.id, each]))
  const known = new Map<RaceJob, RaceRecord>()
  const recordOf = (job: RaceJob) => {
    const record = known.get(job) ?? raceRun(job)
    known.set(job, record)
    return record
  }
  const records = (name: string) => jobs.get(name)!.map(recordOf)
  const regretOf = (made: readonly RaceRecord[]) => outcomeOf(made, resolve(contest.source)).regret!
  const isMedian = (name: string, count: number, holds: (regret: number) => boolean) =>
    mostAre(jobs.get(name)!, (job) => holds(regretOf([after(count, recordOf(job))]).value))
  return {
    records,
    regretOf,
    /** The median of the final regret over all seeds. */
    median: (name: string) => regretOf(records(name)).value,
    isMedianAbove: (name: string, bound: number, count = contest.budget) => isMedian(name, count, (regret) => regret > bound),
    isMedianBelow: (name: string, bound: number, count = contest.budget) => isMedian(name, count, (regret) => regret < bound),
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
    const { median, isMedianBelow } = preset('loses', { seeds: 60 })
    expect(median('Grid')).toBeLessThan(0.001)
    expect(isMedianBelow('BO, by hand', 0.01)).toBe(true)
    const more = preset('loses', { seeds: 60, budget: 25 })
    expect(more.isMedianAbove('BO, MLE', Math.max(median('Random'), median('Sobol’')), 16)).toBe(true)
    expect(more.isMedianBelow('BO, MLE', more.median('Random') / 10)).toBe(true)
  })

  it('in six dimensions the grid is last and the surrogate first', () => {
    const { median } = preset('sixD', { seeds: 10, budget: 40 })
    const others = ['TPE', 'Random', 'Grid'].map(median)
    expect(others).toEqual(others.toSorted((a, b) => a - b))
    // Without noise a regret only falls: 30 evaluations that are ahead of the others' 40 leave nothing to wait for.
    expect(preset('sixD', { seeds: 10, budget: 30 }).isMedianBelow('BO, MAP', others[0]!)).toBe(true)
  })

  it('on the taxi fares no search is clear of the others, and more evaluations do not help', () => {
    const { records, regretOf } = preset('taxi')
    const all = records('BO')
    expect(regretOf(all).interval![1]).toBeGreaterThan(regretOf(records('Random')).interval![0])
    const fewer = all.map((record) => after(6, record))
    expect(regretOf(all).value).toBeGreaterThan(regretOf(fewer).value - 0.03)
    expect(
      preset('taxi', { budget: 6, seeds: 10 })
        .records('BO')
        .map(({ run }) => run),
    ).toEqual(fewer.slice(0, 10).map(({ run }) => run))
  })

  it('where a second output forbids the low side, only what asks for feasibility ends on the border', () => {
    const { median, records, regretOf } = preset('constraint', { seeds: 12 })
    const asking = regretOf(records('EI × feasible'))
    expect(asking.value).toBeLessThan(0.001)
    expect(records('EI × feasible').filter((record) => regretOf([record]).value <= 0.01).length).toBeGreaterThanOrEqual(11)
    expect(median('EI')).toBeGreaterThan(median('Random'))
    expect(median('Random')).toBeGreaterThan(0.05)
  })

  it('four places at once cost little by evaluations, and save most of the time of four workers', () => {
    const { median, records } = preset('workers', { seeds: 12 })
    expect(median('Four at once')).toBeLessThan(median('Random') / 10)
    const [one, four] = ['One by one', 'Four at once'].map(
      (name) => finishTimes({ ...records(name)[0]!, choosing: Array(29).fill(0) }, 60, 4).at(-1)!,
    )
    expect([one, four]).toEqual([26 * 60, 8 * 60])
  })

  it('among measured trainings with seven inputs the grid has the middle, and Bayesian optimization the best of the table, nearly', async () => {
    const { document } = await measuredPresets.find(({ id }) => id === 'seven')!.load()
    const { records, median } = raced(document)
    expect(records('Grid').map(({ run }) => run.x.length)).toEqual(Array(20).fill(1))
    expect(median('Random')).toBeCloseTo(0.06, 2)
    expect(raced({ ...document, seeds: 10 }).isMedianBelow('BO, MAP', 0.01)).toBe(true)
    expect(resolve(document.source).optimum!.value.toFixed(2)).toBe('2.91')
  })

  it('where one axis matters the grid is far behind random search', () => {
    const { median } = preset('axis', { seeds: 20 })
    expect(median('Grid')).toBeGreaterThan(4 * median('Random'))
  })
})
