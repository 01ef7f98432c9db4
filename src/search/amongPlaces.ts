import { poolOf } from '../problems/pool'
import type { Told } from './conditioning'
import type { Contest, Proposal, Strategy } from './strategy'

/**
 * What a search proposes. Where a black box can be evaluated at listed places only, a place that is none of them, or was evaluated already, gives
 * way to the nearest of those that are left; null when none is.
 */
export function proposalOf(strategy: Strategy, contest: Contest, made: number, told: readonly Told[]): Proposal | null {
  const proposal = strategy.propose(contest, made, told)
  const { space, pool } = contest
  if (!proposal || !pool) return proposal
  const left = pool.left(told)
  if (left.includes(proposal.x)) return proposal
  const x = left[poolOf(space, left).nearest(proposal.x)]
  return x ? { ...proposal, x } : null
}
