import { bayesian } from './bayesian'
import { grid } from './grid'
import { haltonSearch } from './haltonSearch'
import { latinHypercube } from './latinHypercube'
import { randomSearch } from './randomSearch'
import { shuffledGrid } from './shuffledGrid'
import { sobolSearch } from './sobolSearch'
import type { Strategy } from './strategy'
import { tpe } from './tpe'

/** Every search strategy. A new one is one file and one entry here. */
export const strategies = [
  bayesian,
  tpe,
  grid,
  shuffledGrid,
  randomSearch,
  latinHypercube,
  sobolSearch,
  haltonSearch,
] as const satisfies readonly Strategy[]

/** The searches that stand beside Bayesian optimization. */
export const rivals = strategies.filter(
  (strategy): strategy is Exclude<(typeof strategies)[number], typeof bayesian> => strategy !== bayesian,
)

export type SearchId = (typeof strategies)[number]['id']

const byId = new Map<string, Strategy>(strategies.map((strategy) => [strategy.id, strategy]))

/** Throws for an unknown id. */
export function findStrategy(id: string): Strategy {
  const strategy = byId.get(id)
  if (!strategy) throw new RangeError(`There is no search called "${id}". There are: ${[...byId.keys()].join(', ')}.`)
  return strategy
}
