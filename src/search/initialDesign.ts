import type { Random } from '../numerics/random'
import { fromUnit, type SearchSpace } from '../problems/searchSpace'
import type { Contest } from './strategy'

/** Uniform on every axis (log-uniform on a log axis). */
export const uniformPoint = (space: SearchSpace, random: Random): number[] =>
  space.map((axis) => fromUnit(axis, random.uniform()))

/** Point `index` of the initial design that random search, TPE and Bayesian optimization start from: as given, else drawn at random. */
export const initialPoint = ({ space, random, initialDesign }: Contest, index: number): readonly number[] =>
  initialDesign?.[index] ?? uniformPoint(space, random.fork('initial design').fork(index))
