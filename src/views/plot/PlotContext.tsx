import type { ScaleContinuousNumeric } from 'd3'
import { createContext, useContext } from 'react'

export type Scale = ScaleContinuousNumeric<number, number>

/** The rectangle a plot draws in, in pixels of its SVG. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PlotScales {
  readonly x: Scale
  readonly y: Scale
  readonly frame: Frame
}

export const PlotContext = createContext<PlotScales | null>(null)

/** The scales of the plot around a mark. */
export function usePlot(): PlotScales {
  const plot = useContext(PlotContext)
  if (!plot) throw new Error('A mark needs a <PlotContext> around it.')
  return plot
}
