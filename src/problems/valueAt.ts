import type { Problem } from './problem'

/** The noise-free value of a black box, for drawing it; NaN where it fails. */
export function valueAt({ evaluate }: Pick<Problem, 'evaluate'>, x: readonly number[]): number {
  try {
    return evaluate(...x)
  } catch {
    return Number.NaN
  }
}
