import { contours } from 'd3'
import { memo, useMemo } from 'react'
import type { Frame } from '../plot/PlotContext'
import './maps.css'

interface IsoLinesProps {
  readonly values: Float64Array
  readonly cells: number
  readonly at: readonly number[]
  readonly frame: Frame
  readonly className?: string
}

/** Lines of equal value over a map, clipped where they follow its edge. */
export const IsoLines = memo(({ values, cells, at, frame, className = 'iso' }: IsoLinesProps) => {
  const { left, right, top, bottom } = frame
  const d = useMemo(() => isoPath(values, cells, at, { left, right, top, bottom }), [values, cells, at, left, right, top, bottom])
  return <path className={className} d={d} />
})

/** All lines as one path. d3 closes lines along the edge of the grid; those stretches are left out. */
function isoPath(values: Float64Array, cells: number, at: readonly number[], { left, right, top, bottom }: Frame): string {
  const [dx, dy] = [(right - left) / cells, (bottom - top) / cells]
  const isEdge = (x: number, y: number) => x <= 0 || y <= 0 || x >= cells || y >= cells
  const path: string[] = []
  for (const threshold of at) {
    for (const polygon of contour(values, cells, threshold)) {
      for (const ring of polygon) {
        let pen = 'M'
        for (let i = 0; i < ring.length; i++) {
          const [x, y] = ring[i]! as [number, number]
          const [px, py] = i > 0 ? (ring[i - 1] as [number, number]) : [x, y]
          if (i > 0 && isEdge(x, y) && isEdge(px, py)) pen = 'M'
          path.push(`${pen}${(left + x * dx).toFixed(1)} ${(bottom - y * dy).toFixed(1)}`)
          pen = 'L'
        }
      }
    }
  }
  return path.join('')
}

const contour = (values: Float64Array, cells: number, threshold: number): number[][][][] =>
  contours()
    .size([cells, cells])
    .contour(values as unknown as number[], threshold).coordinates
