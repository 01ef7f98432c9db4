import { memo, useLayoutEffect, useRef } from 'react'
import type { Levels } from './levels'
import type { Ramp } from './ramps'
import './maps.css'

interface HeatMapProps {
  /** Values at the centres of cells × cells cells, first axis fastest, from the bottom row up. */
  readonly values: Float64Array
  readonly cells: number
  readonly levels: Levels
  readonly ramp: Ramp
  /** A function known at the cells' centres only is drawn as cells; others flow into each other. */
  readonly blocks?: boolean
}

/** A plane of values as colours: one pixel a cell, stretched by CSS. A value that is not a number leaves its cell empty. */
export const HeatMap = memo(({ values, cells, levels, ramp, blocks = false }: HeatMapProps) => {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d')
    if (!context) return
    const image = context.createImageData(cells, cells)
    const pixels = new Uint32Array(image.data.buffer)
    const colors = new Uint32Array(ramp.buffer)
    const last = colors.length - 1
    for (let row = 0; row < cells; row++) {
      const from = (cells - 1 - row) * cells
      for (let column = 0; column < cells; column++) {
        const value = values[from + column]!
        pixels[row * cells + column] = Number.isNaN(value) ? 0 : colors[Math.round(levels.share(value) * last)]!
      }
    }
    context.putImageData(image, 0, 0)
  }, [values, cells, levels, ramp])
  return <canvas className={blocks ? 'heat heat-blocks' : 'heat'} ref={ref} width={cells} height={cells} />
})
