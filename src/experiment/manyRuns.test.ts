import { describe, expect, it } from 'vitest'
import { listed } from '../problems/source'
import { grid } from '../search/grid'
import { randomSearch } from '../search/randomSearch'
import { bestOfRuns, winsOf } from './manyRuns'
import { defaultSetup } from './setup'
import { runToEnd } from './trace'

const setup = { ...defaultSetup(listed('himmelblau')), budget: 9 }

describe('many runs of a search', () => {
  it('end where each of them ends by itself', () => {
    const [, second] = bestOfRuns(randomSearch, setup, 3)
    expect(second).toBe(Math.min(...runToEnd(randomSearch, { ...setup, seed: 2 }).map(({ y }) => y!)))
  })

  it('of a grid end all at the same value', () => {
    expect(new Set(bestOfRuns(grid, setup, 4)).size).toBe(1)
  })

  it('are null where every evaluation failed', () => {
    const [best] = bestOfRuns(randomSearch, { ...setup, budget: 0 }, 1)
    expect(best).toBeNull()
  })
})

describe('wins', () => {
  it('are counted seed by seed, by the goal; a tie is none', () => {
    expect(winsOf([1, 2, 3], [2, 2, 2], 'minimize')).toBe(1)
    expect(winsOf([1, 2, 3], [2, 2, 2], 'maximize')).toBe(1)
  })

  it('fall to who has a value', () => {
    expect(winsOf([1, null, null], [null, 1, null], 'minimize')).toBe(1)
  })
})
