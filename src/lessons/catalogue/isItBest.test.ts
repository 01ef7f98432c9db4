import { describe, expect, it } from 'vitest'
import { SEVEN_BUDGET } from '../../casestudy/sevenRecord'
import { SEVEN_RECORDS } from '../../casestudy/sevenReplay'
import { sevenSummary, timesLower, timesLowerFresh } from '../../casestudy/sevenSummary'
import { gridInDimension } from '../../experiment/gridCollapse'
import { jobsOf, type RaceRecord, raceRun } from '../../experiment/race'
import { lossesOf } from '../../experiment/raceComparison'
import { type RaceDocument, raceSetupOf } from '../../experiment/raceDocument'
import { shareEstimate, winCounts } from '../../experiment/raceStatistics'
import { finishTimes, TIE } from '../../experiment/raceSummary'
import { resolve } from '../../problems/source'
import { heightOf } from '../../problems/statedScale'
import { lineOf } from '../../views/race/chartModel'
import { BO, isItBest, SOBOL } from './isItBest'

function documentOf(step: string): RaceDocument {
  const found = isItBest.steps.find(({ id }) => id === step)!
  if (found.figure !== 'race') throw new Error(`“${step}” is no race.`)
  return found.scene.document
}

/** Every run of one search of a race. */
function recordsOf(document: RaceDocument, search: string) {
  const jobs = jobsOf(raceSetupOf(document)).find(([job]) => job!.search.id === search)!
  return jobs.map((job) => raceRun(job))
}

/** How far from the optimum a run ends. */
const endOf = ({ source }: RaceDocument, { run }: RaceRecord): number => lossesOf(resolve(source), run).at(-1)!

/** The same of every run of a search, seed by seed. */
const endsOf = (document: RaceDocument, search: string): number[] =>
  recordsOf(document, search).map((record) => endOf(document, record))

/** The seeds that each search won, of the first so many; wins of equals are shared. */
function winsOf(document: RaceDocument, ends: Readonly<Record<string, readonly number[]>>, seeds: number) {
  const first = Object.values(ends).map((own) => own.slice(0, seeds))
  const { wins } = winCounts(first, TIE * heightOf(resolve(document.source)))
  return Object.fromEntries(Object.keys(ends).map((name, i) => [name, wins[i]!]))
}

const raced = (document: RaceDocument) => Object.fromEntries(document.searches.map(({ name }) => [name, endsOf(document, name)]))

/** The ends of the 95 % interval of a share, in per cent. */
const percent = (wins: number, seeds: number) => shareEstimate(wins, seeds)!.interval!.map((end) => Math.round(100 * end))

describe('the lesson on whether it is best says truly', () => {
  it('that it wins on Branin, every one of forty, and what that proves', () => {
    const document = { ...documentOf('wins'), seeds: 40 }
    expect(winsOf(document, raced(document), 40)[BO]).toBe(40)
    expect(percent(10, 10)).toEqual([72, 100])
    expect(percent(40, 40)).toEqual([91, 100])
    expect(2 ** 10).toBe(1024)
    // Whoever wins three of four wins ten of ten more often than once in forty times.
    expect(0.75 ** 10).toBeGreaterThan(0.025)
  })

  it('that the grid wins 32 of forty on a hill on a plain, and BO eight', () => {
    const document = documentOf('loses')
    expect(winsOf(document, raced(document), document.seeds)).toEqual({ Grid: 32, Random: 0, [BO]: 8 })
  })

  it('that a lead after ten seeds is none after sixty or a hundred, and that nobody wins clearly', () => {
    const document = { ...documentOf('lead'), seeds: 100 }
    const ends = raced(document)
    const ten = winsOf(document, ends, 10)
    expect([ten[SOBOL], ten[BO]]).toEqual([6, 2])
    expect(percent(6, 10)).toEqual([31, 83])
    const sixty = winsOf(document, ends, 60)[SOBOL]!
    expect(percent(sixty, 60)[1]).toBeLessThan(50)
    const hundred = winsOf(document, ends, 100)
    expect(hundred[SOBOL]).toBe(26)
    expect(hundred[BO]).toBe(Math.max(...Object.values(hundred)))
    expect(percent(hundred[BO]!, 100)[0]).toBeLessThan(percent(hundred[SOBOL]!, 100)[1]!)
  })

  it('what a grid of six or seven inputs costs, and that BO wins there', () => {
    const document = documentOf('many-inputs')
    const grids = [document.budget, 63, 64].map((budget) => gridInDimension(6, budget, 0.1, 1))
    expect(grids.map(({ perAxis, used }) => [perAxis, used])).toEqual([
      [1, 1],
      [1, 1],
      [2, 64],
    ])
    expect([2 ** 6, 3 ** 7]).toEqual([64, 2187])
    const [grid, random] = ['Grid', 'Random'].map((name) => endsOf(document, name))
    const others = grid!.map((end, i) => Math.min(end, random![i]!))
    // Without noise a regret only falls: 30 evaluations that are ahead of the others' 40 leave nothing to wait for.
    const early = endsOf({ ...document, budget: 30 }, BO)
    const ends = early.map((end, i) =>
      end < others[i]! ? end : endsOf({ ...document, firstSeed: document.firstSeed + i, seeds: 1 }, BO)[0]!,
    )
    expect(ends).toHaveLength(10)
    for (const [i, end] of ends.entries()) expect(end).toBeLessThan(others[i]!)
  })

  it('that what BO found over seven inputs beyond random search did not carry over to other rides and seeds', () => {
    expect([SEVEN_RECORDS.length, SEVEN_BUDGET]).toEqual([30, 2 ** 7])
    expect([timesLower, timesLowerFresh].map((times) => times(SEVEN_RECORDS, 'bayesian', 'random'))).toEqual([27, 15])
    expect(timesLowerFresh(SEVEN_RECORDS, 'bayesian', 'grid')).toBe(24)
    const [grid, , bayesian] = sevenSummary(SEVEN_RECORDS)
    expect(bayesian!.beatsGuess).toBe(5)
    expect([grid, bayesian].map((summary) => Math.round(100 * summary!.fresh!))).toEqual([109, 102])
  })

  it('how long 29 evaluations of an hour take with four workers, and that batches lose little', () => {
    const document = documentOf('workers')
    const { secondsEach, parallel } = document.view
    const records = new Map(document.searches.map(({ name }) => [name, recordsOf(document, name)]))
    const hours = (name: string) => {
      const [record] = records.get(name)!
      return finishTimes({ ...record!, choosing: record!.choosing.map(() => 0) }, secondsEach, parallel).map((at) => at / 3600)
    }
    expect(['Random', 'One by one', 'Four at once'].map((name) => hours(name).at(-1))).toEqual([8, 26, 8])
    expect(hours('Four at once').filter((at) => at <= 2)).toHaveLength(document.initialPoints!)
    // When the median comes below the target.
    const hourOf = (name: string) => {
      const { median } = lineOf(records.get(name)!, resolve(document.source), document.view)
      return hours(name)[median.findIndex((regret) => regret! < document.view.target!)]
    }
    expect(['Random', 'One by one', 'Four at once'].map(hourOf)).toEqual([undefined, 15, 6])
    const middle = (name: string) => {
      const ends = records.get(name)!.map((record) => endOf(document, record))
      return ends.sort((a, b) => a - b)[5]!
    }
    expect(middle('Four at once')).toBeLessThan(middle('Random') / 20)
    expect(middle('Four at once')).toBeGreaterThan(middle('One by one'))
  })
})
