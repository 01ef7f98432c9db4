/** y = shift + scale · z: the affine map between the problem's units and the surrogate's. */
export interface Standardization {
  readonly shift: number
  readonly scale: number
}

export const identity: Standardization = { shift: 0, scale: 1 }

/**
 * The map that gives the observations mean 0 and standard deviation 1 (population s.d., as scikit-learn's normalize_y).
 * With fewer than two different values there is no spread to measure: `fallback` gives the scale, and, with none, the shift.
 */
export function standardization(y: readonly number[], fallback: Standardization): Standardization {
  if (y.length === 0) return fallback
  const shift = y.reduce((sum, value) => sum + value, 0) / y.length
  const scale = Math.sqrt(y.reduce((sum, value) => sum + (value - shift) ** 2, 0) / y.length)
  const roundingOnly = scale <= 1e-12 * Math.max(Math.abs(shift), Number.MIN_VALUE)
  return { shift, scale: roundingOnly ? fallback.scale : scale }
}
