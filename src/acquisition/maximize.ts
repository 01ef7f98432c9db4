import { halton } from '../numerics/halton'
import { patternSearch } from '../numerics/patternSearch'
import { linspace } from '../numerics/points'

/** Where an acquisition function is largest over the unit cube, and its value there. */
export interface Maximum {
  readonly u: readonly number[]
  readonly value: number
}

const CANDIDATES_1D = 401
const CANDIDATES_PER_DIM = 1024
const REFINED = 5
const TOLERANCE = 1e-10

/** Scores every candidate at once (so that a posterior can be computed in bulk). */
export type Score = (candidates: readonly (readonly number[])[]) => ArrayLike<number>

/**
 * Maximises an acquisition function over [0, 1]^dim: a dense grid in one dimension, Halton points in more, then compass search
 * from the best few that are local peaks among the candidates. Deterministic; the first of equal maxima wins.
 */
export function maximize(score: Score, dim: number): Maximum {
  const candidates =
    dim === 1
      ? Array.from(linspace(0, 1, CANDIDATES_1D), (u) => [u])
      : Array.from({ length: CANDIDATES_PER_DIM * dim }, (_, i) => halton(i + 1, dim))
  const values = score(candidates)
  const steps = new Array<number>(dim).fill(dim === 1 ? 1 / (CANDIDATES_1D - 1) : candidates.length ** (-1 / dim))
  const isPeak = (i: number) =>
    dim > 1 || (values[i]! > (values[i - 1] ?? -Infinity) && values[i]! >= (values[i + 1] ?? -Infinity))
  const starts = candidates
    .map((u, i) => ({ u, value: values[i]!, i }))
    .filter(({ i }) => isPeak(i))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .slice(0, REFINED)

  let best: Maximum = { u: candidates[0]!, value: values[0]! }
  for (const { u } of starts) {
    const climbed = patternSearch((point) => score([point])[0]!, u, steps, TOLERANCE)
    if (climbed.value > best.value) best = climbed
  }
  return best
}
