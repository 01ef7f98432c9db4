import { bayesian } from './bayesian'
import { grid } from './grid'
import { randomSearch } from './randomSearch'
import type { Strategy } from './strategy'

/** Every search strategy. A new one is one file and one entry here. */
export const strategies = [bayesian, grid, randomSearch] as const satisfies readonly Strategy[]
