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

/** The y axis for a range of values, with room for the bands above and below. */
export function valueDomain([low, high]: readonly [number, number], room: number): [number, number] {
  const height = high - low || 2
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
