import { type Posterior, predictor } from '../surrogate/gaussianProcess'
import { type Model, placesAsPoints } from './model'

/** Beliefs about f at places x, in the surrogate's units; for full Bayes the mean and s.d. of the mixture. */
export function beliefs({ space, members }: Model): (places: readonly (readonly number[])[]) => Posterior {
  const each = members.map(({ process }) => predictor(process))
  return (places) => {
    const points = placesAsPoints(space, places)
    return mixture(each.map((at) => at(points)))
  }
}

/** Mean and s.d. of equally likely Gaussians: μ = avg μ_i, σ² = avg(σ_i² + μ_i²) − μ². */
export function mixture(posteriors: readonly Posterior[]): Posterior {
  const [first, ...others] = posteriors
  if (others.length === 0) return first!
  const mean = first!.mean.map((_, i) => average(posteriors, (each) => each.mean[i]!))
  return { mean, sd: mean.map((mu, i) => Math.sqrt(average(posteriors, ({ mean, sd }) => sd[i]! ** 2 + (mean[i]! - mu) ** 2))) }
}

/** From the surrogate's units to those of the told values: what is a quantile there is one here. */
export function toldValue({ units: { shift, scale }, transformed }: Pick<Model, 'units' | 'transformed'>, z: number): number {
  const value = shift + scale * z
  return transformed ? transformed.back(value) : value
}

/**
 * How far a next measurement scatters about f, in the units of y, or of what y was turned into: σ_n. For full Bayes, whose members each have a noise of their own, the s.d. that
 * makes σ(x)² + σ_n² the variance of their mixture: σ_n² = avg σ_n,i².
 */
export const noiseSdOf = ({ members, units }: Pick<Model, 'members' | 'units'>): number =>
  units.scale * Math.sqrt(average(members, ({ process }) => process.prior.noiseVariance))

/** The average of f over some items. */
export const average = <Item>(items: readonly Item[], f: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + f(item), 0) / items.length
