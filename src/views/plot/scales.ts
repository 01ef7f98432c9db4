import { scaleLinear, scaleLog } from 'd3'
import type { Dimension } from '../../problems/searchSpace'
import type { Frame, Scale } from './PlotContext'

/** The scale of one axis of the search space, in the problem's own units. */
export const axisScale = ({ scale, low, high }: Dimension, { left, right }: Frame): Scale =>
  (scale === 'log' ? scaleLog() : scaleLinear()).domain([low, high]).range([left, right])

/** The same for the axis of a map that runs upwards. */
export const upwardAxisScale = ({ scale, low, high }: Dimension, { top, bottom }: Frame): Scale =>
  (scale === 'log' ? scaleLog() : scaleLinear()).domain([low, high]).range([bottom, top])

/** Upwards: larger y is higher on the screen. */
export const valueScale = (domain: readonly [number, number], { top, bottom }: Frame): Scale =>
  scaleLinear().domain(domain).range([bottom, top])

/** A spread this small beside the values themselves is their rounding. */
const ROUNDING = 1e-9

/** How far two values lie apart; `otherwise` when they are one value but for rounding, which no axis can tell apart. */
export const apart = (low: number, high: number, otherwise: number): number =>
  high - low > ROUNDING * Math.max(Math.abs(low), Math.abs(high)) ? high - low : Math.max(otherwise, ROUNDING * Math.abs(high))

/** The y axis for a range of values, with room for the bands above and below. */
export function valueDomain([low, high]: readonly [number, number], room: number): [number, number] {
  const height = apart(low, high, 2)
  const middle = (low + high) / 2
  return [middle - height * (0.5 + room), middle + height * (0.5 + room)]
}

/** Ticks that a reader can take in: whole decades on a log axis. */
export function ticksOf(scale: Scale, count: number): number[] {
  const ticks = scale.ticks(count)
  if (!('base' in scale)) return ticks
  const decades = ticks.filter((tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9)
  return decades.length > count ? decades.filter((_, i) => i % Math.ceil(decades.length / count) === 0) : decades
}
