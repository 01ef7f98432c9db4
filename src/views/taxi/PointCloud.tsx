import { memo, useLayoutEffect, useRef } from 'react'
import { useDark } from '../maps/useDark'
import type { Frame, Scale } from '../plot/PlotContext'
import './PointCloud.css'

interface PointCloudProps {
  readonly xs: ArrayLike<number>
  readonly ys: ArrayLike<number>
  readonly x: Scale
  readonly y: Scale
  readonly frame: Frame
  /** The name of a colour among the tokens of the style sheet. */
  readonly color: string
  readonly radius?: number
}

/** Thousands of dots on a canvas; those outside the frame are left out. */
export const PointCloud = memo(({ xs, ys, x, y, frame, color, radius = 1.4 }: PointCloudProps) => {
  const ref = useRef<HTMLCanvasElement>(null)
  const dark = useDark()
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const density = devicePixelRatio || 1
    canvas.width = width * density
    canvas.height = height * density
    context.scale(density, density)
    context.clearRect(0, 0, width, height)
    context.fillStyle = getComputedStyle(canvas).getPropertyValue(color)
    context.globalAlpha = dark ? 0.5 : 0.35
    for (let i = 0; i < xs.length; i++) {
      const [px, py] = [x(xs[i]!) - frame.left, y(ys[i]!) - frame.top]
      if (px < 0 || py < 0 || px > width || py > height) continue
      context.beginPath()
      context.arc(px, py, radius, 0, 2 * Math.PI)
      context.fill()
    }
  }, [xs, ys, x, y, frame, width, height, color, radius, dark])
  return <canvas className="taxi-cloud" ref={ref} style={{ left: frame.left, top: frame.top, width, height }} />
})
