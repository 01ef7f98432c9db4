import type { Points } from '../numerics/points'
import { seeded } from '../numerics/random'
import type { Model } from '../search/model'
import { priorProcess } from '../surrogate/gaussianProcess'
import { drawTurning, type TurningDraw } from '../surrogate/jointDraws'
import { fromEngine, toEngine } from './direction'
import type { BeliefId } from './pictures'
import { problemOf, type Setup } from './setup'

/** As many as can be told from each other. */
export const DRAWN_FUNCTIONS = 7

/** From what a drawn function turns in, which a transform of y keeps, to y. */
export function shownBy(setup: Setup, { transformed }: Model): (value: number) => number {
  const { goal } = problemOf(setup)
  return transformed ? (value) => fromEngine(goal, transformed.back(toEngine(goal, value))) : (value) => value
}

/**
 * Functions drawn from what a model believes, jointly over some places, in the problem's units and direction, or those of what y was turned into. Under full Bayes each comes from one of
 * the equally likely members. The chance in them is that of the seed and of `set` alone: another moment, other settings or the prior in place of
 * the posterior change what is made of it.
 *
 * @param points places in the surrogate's coordinates
 * @param set 0, 1, …: the functions to begin with, and others
 */
export function drawnFunctions(setup: Setup, model: Model, belief: BeliefId, points: Points, set: number): TurningDraw[] {
  const { goal } = problemOf(setup)
  const { members, units } = model
  const { shift, scale } = units
  const makers = new Map<number, ReturnType<typeof drawTurning>>()
  const makerOf = (member: number) => {
    const known = makers.get(member)
    if (known) return known
    const { process } = members[member]!
    const maker = drawTurning(belief === 'prior' ? priorProcess(process.prior, process.dim) : process, points)
    makers.set(member, maker)
    return maker
  }
  return Array.from({ length: DRAWN_FUNCTIONS }, (_, k) => {
    const stream = seeded(setup.seed).fork('functions').fork(set).fork(k)
    const { mean, sd, a, b } = makerOf(Math.floor(stream.uniform() * members.length))(stream)
    const stretched = (values: Float64Array) => values.map((value) => fromEngine(goal, scale * value))
    return {
      mean: mean.map((value) => fromEngine(goal, shift + scale * value)),
      sd: sd.map((value) => scale * value),
      a: stretched(a),
      b: stretched(b),
    }
  })
}
