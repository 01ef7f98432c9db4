import { explore } from '../../language/en/explore'
import { pictures } from '../../language/en/pictures'
import type { TransformId } from '../../search/transforms'
import { formatNumber } from '../format'
import { unitOf } from './gain'

/**
 * How the two bands differ. A next measurement y scatters about f by σ_n, so that its variance at x is σ(x)² + σ_n².
 *
 * @param noiseSd σ_n in the units of y, or of what it was turned into
 * @param visible whether the difference can be seen anywhere in the picture
 * @param transform what y was turned into
 */
export function bandsWords(noiseSd: number, visible: boolean, transform: TransformId | null = null): string {
  if (noiseSd === 0) return pictures.noNoise
  const sd = `σₙ = ${formatNumber(noiseSd)}`
  const noise = transform ? explore.inUnit(sd, unitOf(transform)) : sd
  return visible ? pictures.scatters(noise) : pictures.noiseUnseen(noise)
}
