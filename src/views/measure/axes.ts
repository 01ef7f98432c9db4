import { scaleLinear } from 'd3'
import { axisOf, type Encoding } from '../../experiment/measure/encoding'
import type { Frame, Scale } from '../plot/PlotContext'
import { axisScale, upwardAxisScale } from '../plot/scales'

export type SearchedParameter = Encoding['searched'][number]

/** The scale of a parameter: choices stand at the middle of equal parts. */
export function parameterScale(parameter: SearchedParameter, frame: Frame, upwards = false): Scale {
  if (parameter.type === 'category')
    return scaleLinear()
      .domain([-0.5, parameter.choices.length - 0.5])
      .range(upwards ? [frame.bottom, frame.top] : [frame.left, frame.right])
  return (upwards ? upwardAxisScale : axisScale)(axisOf(parameter), frame)
}

/** Whether a coordinate can be drawn on the axis of its parameter: what was measured elsewhere may lie beyond. */
export const isOnAxis = (parameter: SearchedParameter, coordinate: number): boolean =>
  parameter.type === 'category' || (coordinate >= parameter.low && coordinate <= parameter.high)

/** The coordinate at a share of the axis, to be a legal one. */
export const withShare = (encoding: Encoding, place: readonly number[], d: number, share: number): readonly number[] => {
  const moved = encoding.legal(encoding.unit(place).map((each, i) => (i === d ? Math.min(1, Math.max(0, share)) : each)))
  return place.map((coordinate, i) => (i === d ? moved[d]! : coordinate))
}
