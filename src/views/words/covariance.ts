import { explore } from '../../language/en/explore'
import { type BivariateNormal, type Conditional, correlation } from '../../numerics/bivariateNormal'
import type { TransformId } from '../../search/transforms'
import { formatNumber, formatShort } from '../format'
import { unitOf } from './gain'

/** Where the two cursors are, along the axis. */
export const cursorWords = (x: number, other: number): string => `x = ${formatShort(x)}, x′ = ${formatShort(other)}`

/** Which two evaluations the cursors are at. */
export const evaluationWords = (first: number, second: number): string =>
  first === second ? `Evaluation ${first} with itself` : `Evaluations ${first} and ${second}`

/** How the values at two places go together. */
export function togetherWords(where: string, pair: BivariateNormal): string {
  const rho = correlation(pair)
  if (rho === null) return `${where}: ${pair.variance[0] > 0 ? 'f(x′)' : 'f(x)'} is known, so it moves with nothing.`
  return `${where}: covariance ${formatNumber(pair.covariance)}, correlation ${formatNumber(rho, 2)}.`
}

/** What is believed of f(x′) once f(x) is told to be a; what cannot be otherwise is said so. */
export function givenWords(pair: BivariateNormal, a: number, { mean, sd, slope }: Conditional, isOnePlace: boolean): string {
  const [known, other] = pair.variance.map((variance) => variance === 0)
  const [at, otherAt] = pair.mean.map((value) => formatNumber(value))
  if (isOnePlace)
    return known ? `Both cursors are at one place, where f is known: ${at}.` : 'Both cursors are at one place: f(x′) is f(x).'
  if (known && other) return `Both values are known: f(x) = ${at}, f(x′) = ${otherAt}.`
  if (known) return `f(x) is known: ${at}. It tells nothing new, so f(x′) stays ${otherAt} ± ${formatNumber(sd, 2)}.`
  if (other) return `f(x′) is known: ${otherAt}, whatever f(x) may be.`
  const spread = sd === 0 ? 'exactly' : `± ${formatNumber(sd, 2)}`
  return `If f(x) were ${formatNumber(a)}, f(x′) would be ${formatNumber(mean)} ${spread}: it moves by ${formatNumber(slope, 2)} for each 1 of f(x).`
}

/** What f stands for where y was transformed. */
export const transformedWords = (transform: TransformId): string => explore.valuesOf(unitOf(transform))

/** What full Bayes shows of its many draws. */
export const averagedWords = (draws: number): string =>
  `Over ${draws} draws of the settings: the normal with their mean and covariance.`
