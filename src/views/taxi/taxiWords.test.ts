import { describe, expect, it } from 'vitest'
import type { ScoredPlace } from '../../casestudy/places'
import type { CaseTable } from '../../casestudy/table'
import {
  bestWords,
  curseWords,
  fitsBarWords,
  fitsCountedWords,
  freshSeedsWords,
  placesWords,
  type StudyProgress,
  speedWords,
  studyWords,
  trainingWords,
  tripsWords,
} from './taxiWords'

const idle: StudyProgress = { activity: 'idle', network: 'small', made: 0, all: 29, underWay: 0, left: null }

describe('how far a study is', () => {
  it.each<[Partial<StudyProgress>, string]>([
    [{}, '29 trainings in all, the winners’ fresh seeds included.'],
    [{ made: 4 }, '4 of 29 trainings. Finished trainings are kept.'],
    [{ activity: 'running', made: 4 }, '4 of 29 trainings.'],
    [{ activity: 'running', made: 4, left: 12 }, '4 of 29 trainings, about 12 s left.'],
    [{ activity: 'paused', made: 4, underWay: 2 }, '4 of 29 trainings, pausing after 2 under way.'],
    [{ activity: 'paused', made: 6 }, '6 of 29 trainings, paused.'],
    [{ activity: 'done', made: 29 }, 'All 29 trainings are done.'],
  ])('%o is “%s”', (progress, words) => {
    expect(studyWords({ ...idle, ...progress })).toBe(`${words} Background: measured before, with synthetic trips.`)
    expect(studyWords({ ...idle, ...progress, network: 'article' })).toContain(`${words} Background: measured before, with the`)
  })
})

const place = { lr: 0.01, l2: 0.001, rmse: 3.5, seconds: 0.5 } as ScoredPlace

it('a search tells the epoch under way, else what its trainings took', () => {
  expect(trainingWords([place], 3)).toBe('training, epoch 4…')
  expect(trainingWords([place, place], null)).toBe('1 s of training')
  expect(trainingWords([place, { ...place, rmse: null } as ScoredPlace], null)).toBe('1 s of training, 1 diverged')
})

it('pictures are told to those who do not see them', () => {
  expect(placesWords([place], null)).toBe('1 place scored by learning rate and L2 penalty')
  expect(placesWords([place, place], { rmse: 3.5, lr: 0.01, l2: 0.001 })).toBe(
    '2 places scored by learning rate and L2 penalty; the best so far, $3.50, at learning rate 0.0100 and L2 0.00100',
  )
  expect(bestWords([])).toBe('No training has ended yet')
  expect(bestWords([{ id: 'grid', best: 4 }])).toBe('Best so far: grid $4.00')
})

it('fits are counted beside evaluations, one in the singular', () => {
  const line = (id: string, evaluations: number, fits: number) => ({ id, evaluations, fits })
  const searches = [line('grid', 25, 76), line('random', 1, 1), line('bayesian', 0, 0)] as unknown as CaseTable['searches']
  expect(fitsCountedWords({ searches })).toBe(
    'Grid search: 25 evaluations, 76 fits; Random search: 1 evaluation, 1 fit; Bayesian optimization: 0 evaluations, 0 fits',
  )
  expect(searches.map(fitsBarWords)).toEqual(['76 for 25 places', '1 for 1 place', '0 for 0 places'])
})

it('what was found stands beside what the same pick scored again', () => {
  const none = { rmse: null, freshSeeds: null }
  const table = (...searches: readonly unknown[]) => ({ baseline: none, searches }) as unknown as CaseTable
  expect(curseWords(table())).toBe('No method has a score yet.')
  expect(
    curseWords(table({ id: 'grid', rmse: 4.3, freshSeeds: { mean: 5, sd: 0.1 } }, { id: 'random', rmse: 4, freshSeeds: null })),
  ).toBe('Grid search found $4.30, fresh seeds $5.00 ± 0.10; Random search found $4.00, fresh seeds not trained yet')
})

it('a winner that was trained again has its mean and scatter, and says how often it diverged', () => {
  const freshSeeds = { mean: 4.6, sd: 0, values: [4.6], diverged: 0 }
  expect(freshSeedsWords({ freshSeeds: null })).toBe('not yet')
  expect(freshSeedsWords({ freshSeeds })).toBe('$4.60 ± 0.00')
  expect(freshSeedsWords({ freshSeeds: { ...freshSeeds, diverged: 1 } })).toBe('$4.60 ± 0.00, 1 diverged')
})

it('trips say where they are from, and a speed what it trains', () => {
  expect(tripsWords({ kind: 'file', name: 'train.csv', refused: [] } as never)).toMatch(
    /^Your file train\.csv, read on this computer/,
  )
  expect(speedWords('small')).toMatch(/ epochs, 2,000 trips\. About 0\.1 s a training\.$/)
})
