import { stretched } from '../surrogate/hyperparameters'
import type { Covariance } from '../surrogate/kernels/kernel'
import type { ModelSettings } from './modelSettings'

/** Digits that a setting keeps: more than anybody sets, fewer than rounding reaches, so that there and back is the same setting. */
const DIGITS = 12
const rounded = (value: number): number => Number(value.toPrecision(DIGITS))

/** The same settings for values of y that are `factor` times as large: s.d. grow with them, variances with the square. */
export const rescaled = ({ surrogate, acquisition }: ModelSettings, factor: number): ModelSettings => ({
  surrogate: {
    ...surrogate,
    covariance: roundedVariances(stretched(surrogate.covariance, factor ** 2)),
    noiseSd: rounded(surrogate.noiseSd * factor),
  },
  acquisition: { ...acquisition, xi: rounded(acquisition.xi * factor) },
})

const roundedVariances = ({ children, ...rest }: Covariance): Covariance =>
  children ? { ...rest, children: children.map(roundedVariances) } : { ...rest, variance: rounded(Number(rest.variance)) }
