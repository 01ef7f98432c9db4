import { type ScoreUnitId, scoreUnits } from '../acquisition/scoreUnits'
import type { Problem } from '../problems/problem'

/**
 * The one border between a problem's own direction and the engine, which always maximises: y is negated for a problem
 * to minimise. The map is its own inverse, so the same function turns beliefs back for display.
 */
export const toEngine = (goal: Problem['goal'], y: number): number => (goal === 'maximize' ? y : -y)

/** From the engine's direction to the problem's own. */
export const fromEngine = (goal: Problem['goal'], value: number): number => toEngine(goal, value)

/** An acquisition function's value in the problem's own direction: values of f turn with it, amounts and probabilities do not. */
export const scoreFromEngine = (goal: Problem['goal'], unit: ScoreUnitId, score: number): number =>
  scoreUnits[unit].isValueOfF ? fromEngine(goal, score) : score

/** Whether a is strictly better than b in the problem's own direction. */
export const isBetter = (goal: Problem['goal'], a: number, b: number): boolean => toEngine(goal, a) > toEngine(goal, b)
