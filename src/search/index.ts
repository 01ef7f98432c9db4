import { bayesian } from './bayesian'
import { grid } from './grid'
import { randomSearch } from './randomSearch'
import type { Strategy } from './strategy'

/** Every search strategy. A new one is one file and one entry here. */
export const strategies = [bayesian, grid, randomSearch] as const satisfies readonly Strategy[]

const byId = new Map<string, Strategy>(strategies.map((strategy) => [strategy.id, strategy]))

/** Throws for an unknown id. */
export function findStrategy(id: string): Strategy {
  const strategy = byId.get(id)
  if (!strategy) throw new RangeError(`There is no search called "${id}". There are: ${[...byId.keys()].join(', ')}.`)
  return strategy
}
