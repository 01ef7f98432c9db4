import { incumbents } from '../experiment/regret'
import { valueAt } from '../problems/valueAt'
import { selectMoment, selectPlaces, selectProblem, selectShown, selectTruth } from '../store/derived'
import type { LabState } from '../store/state'

/** The best value measured until the moment on screen; NaN before there is one. */
export const bestOf = (state: LabState): number =>
  incumbents(selectProblem(state).goal, selectShown(state)).at(-1)?.y ?? Number.NaN

/** The true value at a place, hidden or not. */
export const truthAt = (state: LabState, x: readonly number[]): number => valueAt(selectProblem(state), x)

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
