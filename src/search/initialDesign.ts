import { permutation } from '../numerics/permutation'
import type { Random } from '../numerics/random'
import type { Pool } from '../problems/pool'
import { fromUnit, type SearchSpace } from '../problems/searchSpace'
import type { Contest } from './strategy'

/** Uniform on every axis (log-uniform on a log axis). */
export const uniformPoint = (space: SearchSpace, random: Random): number[] =>
  space.map((axis) => fromUnit(axis, random.uniform()))

/** Place `index` of a pool in random order: every place comes once. undefined past the last. */
export const drawnFrom = ({ places }: Pool, random: Random, index: number): readonly number[] | undefined =>
  places[permutation(places.length, random.fork('places'))[index]!]

/** Point `index` of the initial design that random search, TPE and Bayesian optimization start from: as given, else drawn at random. */
export const initialPoint = ({ space, pool, random, initialDesign }: Contest, index: number): readonly number[] =>
  initialDesign?.[index] ??
  (pool && drawnFrom(pool, random, index)) ??
  uniformPoint(space, random.fork('initial design').fork(index))
