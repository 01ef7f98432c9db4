import { standardization } from '../surrogate/standardize'
import type { Told } from './conditioning'

/** Exponents tried, and how finely. */
const [LOWEST, HIGHEST, STEP] = [-2, 6, 0.1]

/**
 * The Yeo–Johnson power transform, monotone on the whole line; λ = 1 changes nothing.
 * Source: Yeo & Johnson (2000), Biometrika 87:954–959, eq. 2.1.
 */
export function yeoJohnson(y: number, lambda: number): number {
  if (y >= 0) return Math.abs(lambda) < 1e-9 ? Math.log1p(y) : ((1 + y) ** lambda - 1) / lambda
  return Math.abs(lambda - 2) < 1e-9 ? -Math.log1p(-y) : -((1 - y) ** (2 - lambda) - 1) / (2 - lambda)
}

/** How values are bent: moved and scaled to mean 0 and s.d. 1, then the Yeo–Johnson transform with this λ. */
export interface Warp {
  readonly shift: number
  readonly scale: number
  readonly lambda: number
}

/** The warp that makes values look as Gaussian as a monotone power transform can (λ by maximum likelihood). */
export function warpOf(values: readonly number[]): Warp {
  const { shift, scale } = standardization(values, { shift: 0, scale: 1 })
  const z = values.map((value) => (value - shift) / scale)
  const jacobian = z.reduce((sum, value) => sum + Math.sign(value) * Math.log1p(Math.abs(value)), 0)
  let best = { lambda: 1, likelihood: Number.NEGATIVE_INFINITY }
  for (let i = 0; i <= Math.round((HIGHEST - LOWEST) / STEP); i++) {
    const lambda = LOWEST + i * STEP
    const bent = standardization(
      z.map((value) => yeoJohnson(value, lambda)),
      { shift: 0, scale: 1 },
    )
    const likelihood = -z.length * Math.log(bent.scale) + (lambda - 1) * jacobian
    if (likelihood > best.likelihood) best = { lambda, likelihood }
  }
  return { shift, scale, lambda: best.lambda }
}

/**
 * Bends the told values so that they look Gaussian: a few huge values no longer drown the differences that matter. The order of the values,
 * and so the incumbent, stays.
 *
 * Source: Cowen-Rivers et al. (2022), "HEBO: pushing the limits of sample-efficient hyperparameter optimisation", JAIR 74, §4.1.
 */
export function warped(told: readonly Told[], { shift, scale, lambda } = warpOf(told.map(({ value }) => value))): Told[] {
  return told.map((each) => ({ ...each, value: yeoJohnson((each.value - shift) / scale, lambda) }))
}
