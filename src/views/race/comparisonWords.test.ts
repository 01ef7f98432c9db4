import { describe, expect, it } from 'vitest'
import { comparedOf, selectCompared } from '../../store/race/derived'
import { finishedRace, raceInThisThread, smallRace } from '../../store/race/testSupport'
import { plain } from '../words/sentence'
import { formatP, gapRange, speedUpWords, testWords, winnerWords } from './comparisonWords'

const pair = {
  names: ['BO', 'Random'] as const,
  pairs: 20,
  wins: [17, 2] as const,
  difference: null,
  gaps: [null, null] as const,
  test: {
    n: 19,
    zeros: 1,
    hasTies: false,
    positive: 9,
    negative: 181,
    statistic: 9,
    p: 0.00032,
    method: 'normal' as const,
    pExact: 0.0001,
    pNormal: 0.00032,
  },
  speedUp: { value: 2.5, interval: [1.2, 4] as const },
}
const nothing = { ...pair, pairs: 0, wins: [0, 0] as const, speedUp: null }

describe('two searches compared', () => {
  it('says who ended better', () => {
    expect(plain(winnerWords(pair))).toBe('Of 20 seeds, BO ended better with 17, Random with 2. 1 seed ended equal.')
    expect(plain(winnerWords({ ...pair, wins: [18, 2] }))).toBe('Of 20 seeds, BO ended better with 18, Random with 2.')
    expect(winnerWords(nothing)).toBe('No seed has been finished by both BO and Random yet.')
  })

  it('says what the test says, and how it was computed', () => {
    expect(plain(testWords(pair)!)).toBe(
      'Paired test (signed-rank, normal approximation for 19 pairs, 1 equal pair left out): p = 0.00032. If BO and Random were equally good, luck alone rarely makes such a difference.',
    )
    const even = { ...pair, test: { ...pair.test, method: 'exact' as const, zeros: 0, hasTies: true, p: 0.4 } }
    expect(plain(testWords(even)!)).toBe(
      'Paired test (signed-rank, exact for 19 pairs, equal sizes share a rank): p = 0.40. If BO and Random were equally good, luck alone could make such a difference.',
    )
    expect(testWords(nothing)).toBeNull()
  })

  it('never says that p is 0', () => {
    expect([1e-12, 0.03, 1].map(formatP)).toEqual(['p < 0.0001', 'p = 0.030', 'p = 1'])
  })

  it('says how much sooner', () => {
    expect(plain(speedUpWords(pair)!)).toBe(
      'Speed-up: for the level that both reach, Random needs 2.5 times the evaluations that BO needs (median; 95 % interval 1.2 to 4).',
    )
    expect(plain(speedUpWords({ ...pair, speedUp: { value: 1, interval: null } })!)).toContain('too few runs for an interval')
    expect(speedUpWords(nothing)).toBeNull()
    expect(speedUpWords({ ...pair, speedUp: null })).toContain('No pair of runs has a value')
  })

  it('writes the interval of a gap once where both ends read the same', () => {
    expect([[0.5, 0.9] as const, [1, 1.0000001] as const, null].map((interval) => gapRange({ value: 1, interval }))).toEqual([
      '0.5–0.9',
      '',
      '',
    ])
  })
})

describe('the searches that are compared', () => {
  const { view, ...contest } = smallRace

  it('are Bayesian optimization and random search, unless two were chosen', () => {
    expect(comparedOf(contest, view)).toEqual(['BO', 'Random'])
    expect(comparedOf(contest, { ...view, compared: ['Grid', 'BO'] })).toEqual(['Grid', 'BO'])
    expect(comparedOf(contest, { ...view, compared: ['Gone', 'BO'] })).toEqual(['BO', 'Random'])
    expect(comparedOf({ ...contest, searches: contest.searches.slice(0, 1) }, view)).toBeNull()
  })

  it('have the numbers of the race: wins by the same losses, gaps of the same regrets', async () => {
    expect(selectCompared(raceInThisThread().get())).toMatchObject({ pairs: 0, test: { p: 1 } })
    const get = await finishedRace()
    const found = selectCompared(get())!
    expect(found.pairs).toBe(10)
    expect(found.wins[0] + found.wins[1] + found.test.zeros).toBe(10)
    expect(found.speedUp!.value).toBeGreaterThan(0)
    for (const gap of found.gaps) expect(gap!.value).toBeLessThanOrEqual(1)
    get().show({ compared: ['Random', 'BO'] })
    const turned = selectCompared(get())!
    expect(turned.wins).toEqual(found.wins.toReversed())
    expect(turned.test.p).toBe(found.test.p)
    expect(turned.gaps).toEqual(found.gaps.toReversed())
  })
})
