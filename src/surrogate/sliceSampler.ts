import type { Random } from '../numerics/random'

/** How wide a slice is looked for at first, in units of the logarithm, and how often it may be widened. */
const [WIDTH, WIDENINGS] = [1, 8]

/**
 * Draws from an unnormalised log density by slice sampling one coordinate after the other, with stepping out and shrinkage: exact
 * Markov chain Monte Carlo without a step size to tune.
 *
 * Source: Neal (2003), "Slice sampling", Annals of Statistics 31:705–767, fig. 3 and 5; Murray & Adams (2010) for GP hyperparameters.
 *
 * @param sweeps how many sweeps over all coordinates between two draws
 */
export function sliceSample(
  logDensity: (t: Float64Array) => number,
  start: ArrayLike<number>,
  random: Random,
  { draws, burnIn, sweeps }: { readonly draws: number; readonly burnIn: number; readonly sweeps: number },
): Float64Array[] {
  const t = Float64Array.from(start)
  let height = logDensity(t)
  const at = (d: number, value: number) => {
    const kept = t[d]!
    t[d] = value
    const density = logDensity(t)
    t[d] = kept
    return density
  }
  const sweep = () => {
    for (let d = 0; d < t.length; d++) {
      const level = height + Math.log(1 - random.uniform())
      let left = t[d]! - WIDTH * random.uniform()
      let right = left + WIDTH
      for (let i = 0; i < WIDENINGS && at(d, left) > level; i++) left -= WIDTH
      for (let i = 0; i < WIDENINGS && at(d, right) > level; i++) right += WIDTH
      for (;;) {
        const value = left + (right - left) * random.uniform()
        const density = at(d, value)
        if (density > level) {
          t[d] = value
          height = density
          break
        }
        if (value < t[d]!) left = value
        else right = value
        if (right - left < 1e-12) break
      }
    }
  }
  for (let i = 0; i < burnIn; i++) sweep()
  return Array.from({ length: draws }, () => {
    for (let i = 0; i < sweeps; i++) sweep()
    return t.slice()
  })
}
