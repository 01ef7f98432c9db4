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

type Listed = (typeof strategies)[number]
type WithSettings = Extract<Listed, { readonly settings: 'model' }>

const hasSettings = (strategy: Listed): strategy is WithSettings => 'settings' in strategy

/** The searches that go by the settings of a surrogate and an acquisition function, and those that have none. */
export const withModelSettings: readonly WithSettings[] = strategies.filter(hasSettings)
export const withoutSettings: readonly Exclude<Listed, WithSettings>[] = strategies.filter(
  (strategy): strategy is Exclude<Listed, WithSettings> => !hasSettings(strategy),
)

const byId = new Map<string, Strategy>(strategies.map((strategy) => [strategy.id, strategy]))

/** Throws for an unknown id. */
export function findStrategy(id: string): Strategy {
  const strategy = byId.get(id)
  if (!strategy) throw new RangeError(`There is no search called "${id}". There are: ${[...byId.keys()].join(', ')}.`)
  return strategy
}
