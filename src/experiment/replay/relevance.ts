import { modelWidth } from '../../problems/searchSpace'
import type { Hyperparameters } from '../../search/hyperparameterPosterior'
import type { Encoding } from '../measure/encoding'

/** How much an input matters to a model, by its length-scale. */
export interface Relevance {
  readonly name: string
  /** Its axis as a multiple of its length-scale: how often the value may turn along it. */
  readonly lengthscales: number
  /** Its part of the sum over all inputs. */
  readonly share: number
}

/**
 * Automatic relevance determination: an input whose axis is many length-scales long changes the value often, one whose length-scale is longer than
 * its axis hardly does. With several members, as under full Bayes, the average. Of a category, whose choices have an axis each, the average
 * distance between two choices, √(1/ℓᵢ² + 1/ℓⱼ²). Not in the order of the effect itself: a straight slope has a long length-scale. Empty when the
 * model has no length-scale an axis.
 * Source: MacKay (1992), Neal (1996), Bayesian Learning for Neural Networks, §1.2.5.
 */
export function relevanceOf({ searched, space }: Encoding, members: readonly Hyperparameters[]): readonly Relevance[] {
  const scales = members.flatMap(({ covariance }) => {
    const { lengthscale } = covariance as { readonly lengthscale?: number | readonly number[] }
    if (lengthscale === undefined) return []
    return [typeof lengthscale === 'number' ? space.map(() => lengthscale) : lengthscale]
  })
  if (scales.length === 0) return []
  let at = 0
  const each = searched.map((parameter) => {
    const from = at
    at += parameter.type === 'category' ? parameter.choices.length : 1
    const axes = space.slice(from, at)
    const of = scales.map((scale) =>
      parameter.type === 'category' ? betweenChoices(scale.slice(from, at)) : modelWidth(axes[0]!) / scale[from]!,
    )
    return { name: parameter.name, lengthscales: of.reduce((sum, one) => sum + one, 0) / of.length }
  })
  const total = each.reduce((sum, { lengthscales }) => sum + lengthscales, 0)
  return each.map((one) => ({ ...one, share: total > 0 ? one.lengthscales / total : 0 }))
}

function betweenChoices(scales: readonly number[]): number {
  const distances = scales.flatMap((a, i) => scales.slice(i + 1).map((b) => Math.hypot(1 / a, 1 / b)))
  return distances.reduce((sum, one) => sum + one, 0) / distances.length
}
