import type { BivariateNormal } from '../../../numerics/bivariateNormal'

/** So many standard deviations to each side are always in sight. */
const REACH = 3.2
/** As near as the window looks: beyond 2⁻⁶ of the plot there is but a point. */
const NEAREST = 6

export type Interval = readonly [number, number]

/**
 * The values of f(x) and f(x′) that are in sight. Both windows are equally wide, so that a slope looks as it is: as wide as the main plot is
 * high, or half of that, a quarter, …, as long as the belief has room; and within the plot's own values, if they hold it.
 */
export function valueWindow({ mean, variance }: BivariateNormal, [low, high]: Interval): readonly [Interval, Interval] {
  const whole = (high - low) / 2
  const reach = REACH * Math.sqrt(Math.max(...variance))
  const halvings = reach > 0 ? Math.min(NEAREST, Math.floor(Math.log2(whole / reach))) : NEAREST
  const half = whole / 2 ** halvings
  const around = (middle: number): Interval => {
    const inPlot = half > whole ? (low + high) / 2 : Math.min(high - half, Math.max(low + half, middle))
    const centre = Math.min(middle + half - reach, Math.max(middle - half + reach, inPlot))
    return [centre - half, centre + half]
  }
  return [around(mean[0]), around(mean[1])]
}
