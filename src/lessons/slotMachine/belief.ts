import { type BetaShape, betaDensity, betaMean, betaMode, betaQuantile } from '../../numerics/beta'

/** What the machine has shown so far. */
export interface Counts {
  readonly wins: number
  readonly pulls: number
}

/**
 * The likelihood p^w (1−p)^(n−w) of a chance p after w wins in n pulls, scaled to area 1 so that it can stand on the axis of densities:
 * then it has the form of Beta(w + 1, n − w + 1).
 */
export const likelihoodOf = ({ wins, pulls }: Counts): BetaShape => ({ alpha: wins + 1, beta: pulls - wins + 1 })

/** The likelihood itself, p^w (1−p)^(n−w): how probable just these pulls are when p is the chance. With 0⁰ = 1. */
export const likelihoodAt = ({ wins, pulls }: Counts, p: number): number => p ** wins * (1 - p) ** (pulls - wins)

/** The share of wins, where the likelihood is highest; null before the first pull, when no chance is more likely than another. */
export const mleOf = ({ wins, pulls }: Counts): number | null => (pulls === 0 ? null : wins / pulls)

/** Prior × likelihood is a Beta again: every win adds 1 to α, every loss 1 to β. */
export const posteriorOf = ({ alpha, beta }: BetaShape, { wins, pulls }: Counts): BetaShape => ({
  alpha: alpha + wins,
  beta: beta + pulls - wins,
})

/** The shape with a mean, and a strength α + β: as many pulls as the belief weighs. */
export const shapeOf = (mean: number, strength: number): BetaShape => ({ alpha: mean * strength, beta: (1 - mean) * strength })

export const strengthOf = ({ alpha, beta }: BetaShape): number => alpha + beta

/** The middle 95 % of a belief: 2.5 % lie below it and 2.5 % above. */
export const intervalOf = (shape: BetaShape): readonly [number, number] => [
  betaQuantile(shape, 0.025),
  betaQuantile(shape, 0.975),
]

/** How high a curve has to be drawn: its highest density, or that close to an end where it has none because it rises without bound. */
export function peakOf(shape: BetaShape): number {
  const mode = betaMode(shape)
  const heights = [mode ?? 0.5, NEAR_END, 1 - NEAR_END].map((p) => betaDensity(shape, p))
  return Math.max(...heights.filter(Number.isFinite))
}

const NEAR_END = 0.01

/** The top of an axis that these curves fit: one of a few, so that it stands still in between. */
export function densityTop(shapes: readonly BetaShape[]): number {
  const peak = HEADROOM * Math.max(1, ...shapes.map(peakOf))
  const doublings = Math.max(0, Math.ceil(Math.log2(peak / LOWEST_TOP)))
  const top = LOWEST_TOP * 2 ** doublings
  return doublings > 0 && peak <= 0.75 * top ? 0.75 * top : top
}

const LOWEST_TOP = 3
const HEADROOM = 1.08

/** The strength with which a belief of this mean has this density there; between the limits. The density grows with the strength. */
export function strengthFor(mean: number, density: number, [low, high]: readonly [number, number]): number {
  let [below, above] = [Math.log(low), Math.log(high)]
  for (let i = 0; i < 40; i++) {
    const middle = (below + above) / 2
    if (betaDensity(shapeOf(mean, Math.exp(middle)), mean) < density) below = middle
    else above = middle
  }
  return Math.exp((below + above) / 2)
}

/** Where a curve is drawn: all along the axis, and closely where it is steep. */
export function placesOf(shape: BetaShape): number[] {
  const mean = betaMean(shape)
  const sd = Math.sqrt((mean * (1 - mean)) / (strengthOf(shape) + 1))
  const along = Array.from({ length: 201 }, (_, i) => i / 200)
  const close = Array.from({ length: 121 }, (_, i) => mean + ((i - 60) / 12) * sd).filter((p) => p > 0 && p < 1)
  return [...along, ...close].sort((a, b) => a - b)
}
