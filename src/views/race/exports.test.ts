import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { answer } from '../../experiment/headless'
import type { RaceResult } from '../../experiment/race'
import { regretsOf } from '../../experiment/raceSummary'
import { findProblem } from '../../problems'
import { listed } from '../../problems/source'
import { selectStandings } from '../../store/race/derived'
import { finishedRace, smallRace } from '../../store/race/testSupport'
import { raceAsCsv, raceAsJson } from './exports'

describe('an exported race', () => {
  it('has every evaluation of every run as a row, at full precision', async () => {
    const get = await finishedRace()
    const standings = selectStandings(get())
    const [head, ...rows] = Papa.parse<string[]>(raceAsCsv(get().contest, standings)).data
    expect(head).toEqual(['search', 'seed', '#', 'x₁', 'x₂', 'value', 'best so far', 'simple regret'])
    // A grid of 2 × 2 fits into 8 evaluations.
    expect(rows).toHaveLength(10 * (4 + 8 + 8))
    const { run } = standings[1]!.records[2]!
    expect(rows.find(([search, seed, number]) => search === 'Random' && seed === '3' && number === '5')!.slice(3)).toEqual(
      [...run.x[4]!, run.y[4], run.bestSoFar[4], regretsOf(findProblem('branin'), run)[4]].map(String),
    )
  })

  it('is safe to open in a spreadsheet whatever the searches are called, and negative numbers stay numbers', async () => {
    const names = ['=HYPERLINK("http://x","y")', '-2+3', '@SUM(1)', '+1']
    const get = await finishedRace({ ...smallRace, searches: names.map((name) => ({ name, kind: 'random' as const })) })
    const [, ...rows] = Papa.parse<string[]>(raceAsCsv(get().contest, selectStandings(get()))).data
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(names.map((name) => `'${name}`)))
    const places = rows.flatMap(([, , , ...numbers]) => numbers)
    expect(places.filter((cell) => cell.startsWith('-')).length).toBeGreaterThan(10)
    for (const cell of places) expect(Number(cell)).toSatisfy(Number.isFinite)
  })

  it('leaves a cell empty where an evaluation failed', async () => {
    const get = await finishedRace({ ...smallRace, source: listed('broken_sensor') })
    const { data } = Papa.parse<string[]>(raceAsCsv(get().contest, selectStandings(get())))
    expect(data.some((row) => row.includes(''))).toBe(true)
    expect(data.flat().some((cell) => /null|NaN|undefined/.test(cell))).toBe(false)
  })

  it('as JSON has the setup and the runs of the headless race', async () => {
    const get = await finishedRace()
    const { setup, searches } = JSON.parse(raceAsJson(get().contest, selectStandings(get())))
    expect(searches.map(({ id, runs }: { id: string; runs: unknown }) => ({ id, runs }))).toEqual(
      (answer('race', JSON.stringify(setup)) as { searches: RaceResult[] }).searches.map(({ id, runs }) => ({ id, runs })),
    )
  })
})
