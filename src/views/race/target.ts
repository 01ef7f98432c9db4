import { toEngine } from '../../experiment/direction'
import type { RaceView } from '../../experiment/raceDocument'
import type { Problem } from '../../problems/problem'
import { heightOf } from '../../problems/statedScale'
import { floorOf } from './chartModel'

/** The regrets that may be a target: down to what a screen shows, up to the height of the black box. */
export const targetLimits = (problem: Problem): readonly [number, number] => [floorOf(problem), heightOf(problem)]

/** A black box whose optimum is known, which a target needs. */
export type Aimed = Problem & Required<Pick<Problem, 'optimum'>>

export const isAimed = (problem: Problem): problem is Aimed => problem.optimum !== undefined

/** A regret as a value on the axis. */
export const asValue = ({ goal, optimum }: Aimed, measure: RaceView['measure'], regret: number): number =>
  measure === 'regret' ? regret : toEngine(goal, toEngine(goal, optimum.value) - regret)

/** A value on the axis as a regret; never below what a screen shows. */
export function asRegret(problem: Aimed, measure: RaceView['measure'], value: number): number {
  const { goal, optimum } = problem
  const regret = measure === 'regret' ? value : toEngine(goal, optimum.value) - toEngine(goal, value)
  return Math.max(targetLimits(problem)[0], regret)
}
