import type { Random } from '../numerics/random'
import { fromUnit, type SearchSpace } from '../problems/searchSpace'

/** Uniform on every axis (log-uniform on a log axis). */
export const uniformPoint = (space: SearchSpace, random: Random): number[] =>
  space.map((axis) => fromUnit(axis, random.uniform()))

/** Point `index` of the random initial design that random search and Bayesian optimization start from. */
export const initialPoint = (space: SearchSpace, random: Random, index: number): number[] =>
  uniformPoint(space, random.fork('initial design').fork(index))
