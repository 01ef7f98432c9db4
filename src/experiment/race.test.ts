import { describe, expect, it } from 'vitest'
import { findProblem } from '../problems'
import { modelChoice } from '../search/modelChoice'
import { answer } from './headless'
import { measuredPresets } from './measuredPresets'
import { asHeadless, jobsOf, quartilesOf, type RaceResult, raceRun } from './race'
import { RACE_LIMITS, raceSetupOf } from './raceDocument'
import { bayesianContestant, presetOf, racePresets } from './racePresets'
import { raceRoom } from './raceRoom'
import { finishTimes, ledgerOf, outcomeOf, reachOf, regretsOf } from './raceSummary'
import { decodeLink, encodeLink } from './room'

const branin = findProblem('branin')
const small = { ...racePresets[0]!.document, seeds: 10, budget: 9 }

describe('the runs of a race, one by one and in any order', () => {
  it('are those of the headless race, bit for bit', () => {
    const setup = raceSetupOf(small)
    const headless = answer('race', JSON.stringify(asHeadless(setup))) as { searches: RaceResult[] }
    const runs = jobsOf(setup).map((jobs) =>
      jobs
        .toReversed()
        .map((job) => raceRun(job).run)
        .toReversed(),
    )
    expect(setup.searches.map(({ id }, i) => ({ id, runs: runs[i]!, quantiles: quartilesOf(runs[i]!, setup.budget) }))).toEqual(
      headless.searches,
    )
  })

  it('tell how long they took by the clock of who looks on, and stop when told to', () => {
    let time = 0
    const job = jobsOf(raceSetupOf(small)).at(-1)![0]!
    const { choosing, evaluating, run } = raceRun(job, { now: () => time++, made: (count) => count < 4 })
    expect(choosing).toEqual([1, 1, 1, 1])
    expect(evaluating).toEqual([1, 1, 1, 1])
    expect(run.y).toHaveLength(4)
  })

  it('count what the surrogate was asked: nothing for random search, hundreds of places for each choice of the model', () => {
    const [grid, , bayesian] = jobsOf(raceSetupOf(small)).map(([first]) => raceRun(first!))
    expect(grid!.asked).toBe(0)
    const chosen = bayesian!.waits.filter(Boolean).length
    expect(chosen).toBe(9 - 5)
    expect(bayesian!.asked).toBeGreaterThan(chosen * 1024)
  })
})

describe('what is said of a search', () => {
  it('counts failed evaluations, and runs in which every evaluation failed', () => {
    const record = (y: (number | null)[]) => ({
      run: {
        seed: 1,
        x: y.map(() => [0.5]),
        y,
        bestSoFar: y.map((_, i) => y.slice(0, i + 1).find((each) => each !== null) ?? null),
      },
      waits: y.map(() => false),
      asked: 0,
      choosing: y.map(() => 0),
      evaluating: y.map(() => 0),
    })
    const records = [record([null, 2]), record([null, null])]
    const outcome = outcomeOf(records, findProblem('forrester'))
    expect(outcome).toMatchObject({ runs: 2, failed: 3, fruitless: 1 })
    expect(outcome.regret!.value).toBeGreaterThan(0)
    const reach = reachOf(records, findProblem('forrester'), 100)
    expect(reach.reached!.value).toBe(0.5)
    expect(reach.toTarget!.value).toBe(Number.POSITIVE_INFINITY)
  })

  it('is nothing when nothing was run', () => {
    expect(outcomeOf([], branin)).toMatchObject({ runs: 0, regret: null })
    expect(reachOf([], branin, 1)).toEqual({ reached: null, toTarget: null, left: 0 })
    expect(ledgerOf([])).toBeNull()
  })

  it('has no interval where every run is the same: nothing was left to chance', () => {
    const [grid, random] = jobsOf(raceSetupOf(small)).map((jobs) => jobs.map((job) => raceRun(job)))
    const certain = outcomeOf(grid!, branin)
    expect(certain).toMatchObject({
      isCertain: true,
      regret: { interval: null },
      value: { interval: null },
      regretQuartiles: null,
    })
    expect(reachOf(grid!, branin, 1000)).toEqual({
      toTarget: { value: 1, interval: null },
      reached: { value: 1, interval: null },
      left: 0,
    })
    expect(outcomeOf(random!, branin)).toMatchObject({
      isCertain: false,
      regret: { interval: [expect.any(Number), expect.any(Number)] },
    })
    // One run says nothing about others.
    expect(outcomeOf(grid!.slice(0, 1), branin).isCertain).toBe(false)
  })

  it('has an interval for a grid whose evaluations are noisy', () => {
    const [grid] = jobsOf(raceSetupOf({ ...small, noise: 10 })).map((jobs) => jobs.map((job) => raceRun(job)))
    expect(outcomeOf(grid!, branin)).toMatchObject({
      isCertain: false,
      regret: { interval: [expect.any(Number), expect.any(Number)] },
    })
  })

  it('counts the runs that noise led away again from the target they had reached', () => {
    const runs = (noise: number) => jobsOf(raceSetupOf({ ...small, noise, budget: 30 }))[1]!.map((job) => raceRun(job))
    const regrets = runs(30).map(({ run }) => regretsOf(branin, run).map((regret) => regret!))
    const left = regrets.filter((series) => Math.min(...series) <= 10 && series.at(-1)! > 10)
    expect(left.length).toBeGreaterThan(0)
    expect(reachOf(runs(30), branin, 10).left).toBe(left.length)
    expect(reachOf(runs(0), branin, 10).left).toBe(0)
  })

  it('measures regret without noise: of the place taken for best, not of the luck it had', () => {
    const [first] = jobsOf(raceSetupOf({ ...small, noise: 10 })).at(-1)!
    const series = regretsOf(branin, raceRun(first!).run)
    expect(series.every((value) => value !== null && value >= 0)).toBe(true)
  })
})

describe('the clock of a run', () => {
  const run = (waits: boolean[], choosing = waits.map(() => 0)) => ({
    run: { seed: 1, x: [], y: [], bestSoFar: [] },
    waits,
    asked: 0,
    choosing,
    evaluating: choosing,
  })

  it('lets places that need no results be evaluated side by side', () => {
    expect(finishTimes(run([false, false, false, false, false]), 10, 2)).toEqual([10, 10, 20, 20, 30])
  })

  it('lets a choice wait for all results, and for itself', () => {
    expect(finishTimes(run([false, false, true, true], [0, 0, 1, 2]), 10, 4)).toEqual([10, 10, 21, 33])
  })
})

describe('a link to a race', () => {
  it.each(racePresets)('brings back $name', async ({ document }) => {
    const decoded = await decodeLink(raceRoom, await encodeLink(raceRoom, document))
    expect(decoded).toEqual(document)
    expect(presetOf(decoded)?.document).toBe(document)
  })

  it.each(measuredPresets)('brings back $name, table and all', async ({ load }) => {
    const preset = await load()
    const decoded = await decodeLink(raceRoom, await encodeLink(raceRoom, preset.document))
    expect(decoded).toEqual(preset.document)
    expect(presetOf(decoded, [...racePresets, preset])).toBe(preset)
    expect(presetOf(decoded)).toBeUndefined()
  })

  it.each([
    [{ seeds: 501 }, /seeds/],
    [{ budget: 0 }, /budget/],
    [{ source: { kind: 'listed', id: 'nowhere' } }, /source\.id/],
    [{ searches: [] }, /searches/],
    [
      {
        searches: [
          { name: 'a', kind: 'grid' },
          { name: 'a', kind: 'random' },
        ],
      },
      /same name/,
    ],
    [{ searches: [{ name: 'a', kind: 'oracle' }] }, /kind/],
    [{ searches: [{ ...bayesianContestant('a'), settings: { ...modelChoice.defaults, xi: -1 } }] }, /searches\.0\.settings\.xi/],
    [{ searches: [{ name: 'a', kind: 'grid', settings: { xi: 1 } }] }, /searches\.0\.settings/],
    [{ noise: 1e6 }, /noise/],
    [{ surprise: 1 }, /surprise/],
  ])('is refused with a sentence: %j', async (change, message) => {
    const link = await encodeLink(raceRoom, { ...racePresets[0]!.document, ...(change as object) })
    await expect(decodeLink(raceRoom, link)).rejects.toThrow(
      expect.objectContaining({ name: 'LinkError', message: expect.stringMatching(message) }),
    )
  })

  it('allows as many searches as there are marks to tell them apart', () => {
    expect(RACE_LIMITS.searches[1]).toBe(8)
  })
})
