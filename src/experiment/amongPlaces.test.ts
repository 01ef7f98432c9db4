import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import type { TableSource } from '../problems/table/tableProblem'
import { strategies } from '../search'
import { withSettings } from '../search/modelSettings'
import { defaultModel, raceRun } from './race'
import type { Setup } from './setup'

/** A study of so many random places. */
function study(dim: number, count: number): TableSource {
  const random = seeded(5)
  const rows = Array.from({ length: count }, () => {
    const x = Array.from({ length: dim }, () => random.uniform())
    return [...x, x.reduce((sum, each) => sum + (each - 0.6) ** 2, 0)]
  })
  const axes = Array.from({ length: dim }, (_, d) => ({ name: `x${d + 1}`, low: 0, high: 1 }))
  return { kind: 'table', axes, rows, output: 'loss', goal: 'minimize' }
}

const setupOf = (source: TableSource, budget: number): Setup => ({
  source,
  noise: 0,
  budget,
  initialPoints: 3,
  seed: 4,
  model: defaultModel({ space: source.axes.map(({ name, low, high }) => ({ label: name, low, high, scale: 'linear' })) }, 0),
})

describe.each(strategies.map(({ id }) => id))('%s among the rows of a table', (kind) => {
  it.each([1, 2, 5])('evaluates rows only, each once, with %i inputs', (dim) => {
    const source = study(dim, 40)
    const { run } = raceRun({ search: { id: kind, kind }, setup: setupOf(source, 15) })
    const rows = new Map(source.rows.map((row) => [row.slice(0, -1).join(), row.at(-1)]))
    expect(run.x.length).toBe(kind.startsWith('grid') ? Math.floor(15 ** (1 / dim)) ** dim : 15)
    expect(new Set(run.x.map((x) => x.join())).size).toBe(run.x.length)
    run.x.forEach((x, i) => {
      expect(run.y[i]).toBe(rows.get(x.join()))
    })
  })

  it('ends when every row is evaluated, and has then found the best', () => {
    const source = study(1, 8)
    const { run } = raceRun({ search: { id: kind, kind }, setup: setupOf(source, 12) })
    expect(new Set(run.x.map((x) => x.join())).size).toBe(8)
    expect(run.bestSoFar.at(-1)).toBe(Math.min(...source.rows.map((row) => row.at(-1)!)))
  })
})

it.each(['ei', 'thompson'] as const)('several places chosen at once by %s are different rows', (acquisition) => {
  const source = study(2, 40)
  const setup = setupOf(source, 20)
  const model = withSettings(setup.model, { acquisition, batch: 4 })
  const { run } = raceRun({ search: { id: 'BO', kind: 'bayesian' }, setup: { ...setup, model } })
  const rows = new Set(source.rows.map((row) => row.slice(0, -1).join()))
  expect(new Set(run.x.map((x) => x.join())).size).toBe(20)
  expect(run.x.every((x) => rows.has(x.join()))).toBe(true)
})
