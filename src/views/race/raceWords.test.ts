import { describe, expect, it } from 'vitest'
import { race } from '../../experiment/race'
import { raceSetupOf } from '../../experiment/raceDocument'
import { problemOf } from '../../experiment/setup'
import { smallRace } from '../../store/race/testSupport'
import {
  chartTitle,
  contestsWords,
  emptyChartWords,
  endsEarlyWords,
  failedWords,
  lostWords,
  middleWords,
  noiseWords,
  type Progress,
  progressWords,
  reachWords,
  runWords,
  shareWords,
  spokenProgress,
  winShareWords,
  withoutIntervalWords,
} from './raceWords'

const idle: Progress = { activity: 'idle', finished: 0, lost: 0, total: 30, left: null, workers: 1 }

describe('where a race stands', () => {
  it.each<[Partial<Progress>, string]>([
    [{}, '30 runs on 1 worker'],
    [{ workers: 4 }, '30 runs on 4 workers'],
    [{ activity: 'timing' }, 'Timing a first run of each search…'],
    [{ activity: 'asking' }, 'Waiting for your leave to go on.'],
    [{ activity: 'racing', finished: 3 }, '3 of 30 runs · measuring'],
    [{ activity: 'racing', finished: 3, left: 25.4 }, '3 of 30 runs · about 25 s left'],
    [{ activity: 'racing', finished: 29, left: 0.1 }, '29 of 30 runs · about 1 s left'],
    [{ activity: 'paused', finished: 3 }, 'Paused · 3 of 30 runs'],
    [{ finished: 3 }, 'Stopped · 3 of 30 runs; finished runs are kept'],
    [{ finished: 30 }, 'Finished · 30 of 30 runs'],
    [{ finished: 28, lost: 2 }, 'Finished · 28 of 30 runs; 2 could not be made'],
  ])('%o is “%s”', (progress, words) => {
    expect(progressWords({ ...idle, ...progress })).toBe(words)
  })

  it('is not spoken with every run', () => {
    expect(spokenProgress({ ...idle, activity: 'racing', finished: 7 })).toBe('The race is on.')
    expect(spokenProgress({ ...idle, finished: 30 })).toBe('Finished · 30 of 30 runs')
  })
})

it('what failed or was lost is counted in whole sentences', () => {
  expect(lostWords(1, 'it stopped')).toBe('1 run could not be made, even on a second try: it stopped.')
  expect(lostWords(3, 'it stopped')).toBe('3 runs could not be made, even on a second try: it stopped.')
  expect(failedWords({ failed: 4, fruitless: 0 })).toBe('4')
  expect(failedWords({ failed: 12, fruitless: 1 })).toBe('12, in 1 run all')
})

it('a run is told by what it found and when it reached the target', () => {
  const problem = problemOf(raceSetupOf(smallRace))
  const [run] = race({ ...raceSetupOf(smallRace), seeds: [smallRace.firstSeed] }).searches[0]!.runs
  expect(runWords(problem, run!, 1e9)).toMatch(/^best \S+ · regret \S+ · target at evaluation 1$/)
  expect(runWords(problem, run!, 1e-12)).toMatch(/ · target not reached$/)
  const failed = { ...run!, y: run!.y.map(() => null), bestSoFar: run!.bestSoFar.map(() => null) }
  expect(runWords(problem, failed, 1)).toBe('every evaluation failed')
})

it('the picture says what it shows of which black box', () => {
  expect(chartTitle('regret', 'Branin', 30, 30)).toBe('Simple regret on Branin')
  expect(chartTitle('value', 'Branin', 30, 30)).toBe('Best value so far on Branin')
  expect(chartTitle('regret', 'Branin', 12, 30)).toBe('Simple regret on Branin after 12 evaluations')
})

it('shares of seeds won come with their interval, where there is one', () => {
  expect([0, 1, 12].map(contestsWords)).toEqual(['0 seeds finished by all', '1 seed finished by all', '12 seeds finished by all'])
  expect(winShareWords(null)).toBe('no seed was finished by all yet')
  expect(winShareWords({ value: 1, interval: null })).toBe('100 %')
  expect(winShareWords({ value: 0.5, interval: [0.201, 0.995] })).toBe('50 %, 95 % interval 20 % to more than 99 %')
})

describe('how soon a search reaches the target', () => {
  const reached = { value: 0.8, interval: null }

  it('is its median, with an interval that may lie beyond the budget', () => {
    expect(reachWords({ toTarget: { value: 12.5, interval: [9, Number.POSITIVE_INFINITY] }, reached }, 30)).toBe(
      'median 12.5, 80 % of the runs reach it, 95 % interval of the median 9 to > 30',
    )
    expect(reachWords({ toTarget: { value: 12, interval: null }, reached }, 30)).toBe('median 12, 80 % of the runs reach it')
  })

  it('is never where most runs do not, and unknown without runs', () => {
    const never = { value: Number.POSITIVE_INFINITY, interval: null }
    expect(reachWords({ toTarget: never, reached: { value: 0, interval: null } }, 30)).toBe(
      'the median run does not reach it, 0 % of the runs reach it',
    )
    expect(reachWords({ toTarget: null, reached: null }, 30)).toBe('no run is finished yet')
  })

  it('counts runs that noise made leave again', () => {
    expect(shareWords(false)).toBe('In grey: the share of runs that get there.')
    expect(shareWords(true)).toBe('In grey: the share of runs that get there, even if noise made them leave again.')
  })
})

it('the picture says why it is empty, and what noise means for it', () => {
  expect([true, false].map(emptyChartWords)).toEqual(['The first runs are on their way…', 'Nothing has been raced yet.'])
  expect(noiseWords('regret', 0.1)).toBe('Regret is that of f without its noise.')
  expect([noiseWords('regret', 0), noiseWords('value', 0.1)]).toEqual(['', ''])
})

it('the table names what searches are compared by, and why a figure has no interval', () => {
  expect([middleWords('regret'), middleWords('value')]).toEqual(['median regret', 'median value'])
  expect([withoutIntervalWords(true), withoutIntervalWords(false)]).toEqual(['always', 'too few runs'])
})

it('a table that has fewer places than the budget says so', () => {
  expect(endsEarlyWords(30)).toBe('This table has 30 places: every search ends when it has evaluated them all.')
})
