import { explore } from '../../language/en/explore'
import { pictures } from '../../language/en/pictures'
import { type BivariateNormal, type Conditional, correlation } from '../../numerics/bivariateNormal'
import type { TransformId } from '../../search/transforms'
import { formatNumber, formatShort } from '../format'
import { unitOf } from './gain'

/** Where the two cursors are, along the axis. */
export const cursorWords = (x: number, other: number): string => `x = ${formatShort(x)}, x′ = ${formatShort(other)}`

/** Which two evaluations the cursors are at. */
export const evaluationWords = (first: number, second: number): string =>
  first === second ? pictures.withItself(first) : pictures.twoEvaluations(first, second)

/** How the values at two places go together. */
export function togetherWords(where: string, pair: BivariateNormal): string {
  const rho = correlation(pair)
  if (rho === null) return pictures.movesWithNothing(where, pair.variance[0] > 0 ? 'f(x′)' : 'f(x)')
  return pictures.together(where, formatNumber(pair.covariance), formatNumber(rho, 2))
}

/** What is believed of f(x′) once f(x) is told to be a; what cannot be otherwise is said so. */
export function givenWords(pair: BivariateNormal, a: number, { mean, sd, slope }: Conditional, isOnePlace: boolean): string {
  const [known, other] = pair.variance.map((variance) => variance === 0)
  const [at, otherAt] = pair.mean.map((value) => formatNumber(value))
  if (isOnePlace) return known ? pictures.onePlaceKnown(at!) : pictures.onePlace
  if (known && other) return pictures.bothKnown(at!, otherAt!)
  if (known) return pictures.firstKnown(at!, otherAt!, formatNumber(sd, 2))
  if (other) return pictures.secondKnown(otherAt!)
  const spread = sd === 0 ? pictures.exactly : `± ${formatNumber(sd, 2)}`
  return pictures.given(formatNumber(a), formatNumber(mean), spread, formatNumber(slope, 2))
}

/** What f stands for where y was transformed. */
export const transformedWords = (transform: TransformId): string => explore.valuesOf(unitOf(transform))
