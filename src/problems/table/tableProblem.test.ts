import { describe, expect, it } from 'vitest'
import { type TableSource, tableProblem } from './tableProblem'

const study: TableSource = {
  kind: 'table',
  axes: [
    { name: 'rate', low: 0.001, high: 1, log: true },
    { name: 'depth', low: 1, high: 5 },
  ],
  rows: [
    [0.001, 1, 9],
    [0.1, 3, 4],
    [1, 5, 2],
    [0.1, 3, 6],
    [0.03, 2, 7],
  ],
  output: 'loss',
  goal: 'minimize',
}

describe('the black box of a table', () => {
  const problem = tableProblem(study)

  it('knows its places, and of a place with several rows the mean', () => {
    expect(problem.pool!.places).toEqual([
      [0.001, 1],
      [0.1, 3],
      [1, 5],
      [0.03, 2],
    ])
    expect(problem.pool!.places.map((x) => problem.evaluate(...x))).toEqual([9, 5, 2, 7])
    expect(problem.range).toEqual([2, 9])
    expect(problem.optimum).toEqual({ value: 2, at: [[1, 5]] })
    expect(problem.lesson).toContain('A place with several rows has their mean.')
  })

  it('says elsewhere what the nearest place does, along a logarithmic axis in log x', () => {
    // In x itself 0.02 is nearest to 0.001 and 0.03 alike; in log x it is nearest to 0.03.
    expect(problem.evaluate(0.02, 2)).toBe(7)
    expect(problem.evaluate(0.0015, 1)).toBe(9)
  })

  it('is called as its table is, and says how that was measured; without words it is one’s own', () => {
    const named = tableProblem({ ...study, name: 'Kiln', about: 'Fired in May.' })
    expect([named.name, named.source]).toEqual(['Kiln', 'Fired in May.'])
    expect(named.lesson).toMatch(/^Fired in May. 4 places of a table./)
    expect([problem.name, problem.source]).toEqual(['A table of your own', 'Yours'])
  })

  it('counts what is left', () => {
    expect(problem.pool!.left([{ x: [1, 5] }, { x: [0.5, 5] }])).toEqual([
      [0.001, 1],
      [0.1, 3],
      [0.03, 2],
    ])
  })
})
