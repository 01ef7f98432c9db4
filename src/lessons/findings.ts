import { fromEngine } from '../experiment/direction'
import { pairBelief } from '../experiment/jointBelief'
import { bestOfRuns, winsOf } from '../experiment/manyRuns'
import { explain } from '../experiment/moments'
import { incumbents } from '../experiment/regret'
import { correlation } from '../numerics/bivariateNormal'
import { linspace } from '../numerics/points'
import { fromUnit, toUnit } from '../problems/searchSpace'
import { valueAt } from '../problems/valueAt'
import { beliefs } from '../search/beliefs'
import {
  selectCursors,
  selectMoment,
  selectPlaces,
  selectProblem,
  selectRivals,
  selectShown,
  selectTruth,
} from '../store/derived'
import type { LabState } from '../store/state'
import { logMarginalLikelihood } from '../surrogate/gaussianProcess'

/** The best value measured until the moment on screen; NaN before there is one. */
export const bestOf = (state: LabState): number => incumbents(selectProblem(state), selectShown(state)).at(-1)?.y ?? Number.NaN

/** The place where the best value was measured; NaN before there is one. */
export function bestSeenAt(state: LabState): number {
  const shown = selectShown(state)
  const best = incumbents(selectProblem(state), shown).at(-1)
  return best ? shown[best.index]!.x[0]! : Number.NaN
}

/** The true value at a place, hidden or not. */
export const truthAt = (state: LabState, x: readonly number[]): number => valueAt(selectProblem(state), x)

/** What the model says of a place; null before anything was measured. */
export const explainedAt = (state: LabState, x: readonly number[]) => explain(state.setup, selectMoment(state).model, x)

/** The largest expected improvement along the axis; 0 before anything was measured. */
export const mostToGain = (state: LabState): number =>
  Math.max(0, ...Array.from(selectPlaces(state), (x) => explainedAt(state, [x])?.expectedImprovement ?? 0))

/** The expected improvement at a place, as a share of the largest along the axis. */
export const gainShareAt = (state: LabState, x: readonly number[]): number =>
  (explainedAt(state, x)?.expectedImprovement ?? 0) / mostToGain(state)

/** The place where the mean is best, of those that are drawn. */
export function expectedBest(state: LabState): number {
  const { mean } = selectMoment(state).curves()
  const isBetter = selectProblem(state).goal === 'maximize' ? (a: number, b: number) => a > b : (a: number, b: number) => a < b
  return selectPlaces(state)[mean.reduce((best, value, i) => (isBetter(value, mean[best]!) ? i : best), 0)]!
}

/** The largest standard deviation of the model along the axis. */
export const widestOf = (state: LabState): number => Math.max(...selectMoment(state).curves().sd)

/** The standard deviation of the model at a place, at the nearest place that is drawn. */
export function sdAt(state: LabState, x: number): number {
  const places = selectPlaces(state)
  const nearest = places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? i : best), 0)
  return selectMoment(state).curves().sd[nearest]!
}

/** The share of the axis on which the hidden truth lies within so many standard deviations of the mean. */
export function coverageOf(state: LabState, deviations: number): number {
  const { mean, sd } = selectMoment(state).curves()
  const truth = new Map(selectTruth(state).map(({ x, y }) => [x, y]))
  const known = Array.from(selectPlaces(state), (x, i) => ({ y: truth.get(x), i })).filter(({ y }) => y !== undefined)
  return known.filter(({ y, i }) => Math.abs(y! - mean[i]!) <= deviations * sd[i]!).length / known.length
}

/** The log marginal likelihood of the answers under the settings in force; of several draws, of the first. */
export const likelihoodOf = (state: LabState): number => logMarginalLikelihood(selectMoment(state).model.members[0]!.process)

/** How far the mean misses what was measured, at most. */
export function misfitOf(state: LabState): number {
  const shown = selectShown(state).flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]))
  const { mean } = beliefs(selectMoment(state).model)(shown.map(({ x }) => x))
  const { units } = selectMoment(state).model
  return Math.max(
    ...shown.map(({ y }, i) => Math.abs(fromEngine(selectProblem(state).goal, units.shift + units.scale * mean[i]!) - y)),
  )
}

/** In how many of a hundred runs the second of the two searches beside the run ends better than the first. */
export function winsOfSecond(state: LabState): number {
  const [first, second] = selectRivals(state).map(({ search }) => bestOfRuns(search, state.setup, 100))
  return winsOf(second!, first!, selectProblem(state).goal)
}

/** The widest part of an axis without a place that was tried, as a share of the axis; its ends count. */
export function largestGap(state: LabState, axis: number): number {
  const along = selectProblem(state).space[axis]!
  const tried = selectShown(state).map(({ x }) => toUnit(along, x[axis]!))
  const marks = [0, ...tried, 1].sort((a, b) => a - b)
  return Math.max(...marks.slice(1).map((mark, i) => mark - marks[i]!))
}

/** How far a place is from the nearest that was tried, in shares of the axes. */
export function distanceToTried(state: LabState, place: readonly number[]): number {
  const { space } = selectProblem(state)
  const away = (x: readonly number[]) => Math.hypot(...space.map((axis, d) => toUnit(axis, x[d]!) - toUnit(axis, place[d]!)))
  return Math.min(...selectShown(state).map(({ x }) => away(x)))
}

/** The largest such distance over the plane, on a grid of places. */
export function emptiestDistance(state: LabState): number {
  const { space } = selectProblem(state)
  const shares = Array.from(linspace(0, 1, 41))
  const places = shares.flatMap((a) => shares.map((b) => [fromUnit(space[0]!, a), fromUnit(space[1]!, b)]))
  return Math.max(...places.map((place) => distanceToTried(state, place)))
}

/** How much the values at the two cursors go together before any data. */
export function correlationAtCursors(state: LabState): number {
  const [x, other] = selectCursors(state)
  return correlation(pairBelief(state.setup, selectMoment(state).model, x, other, 'prior')) ?? 0
}
