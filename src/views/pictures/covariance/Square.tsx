import type { ReactNode } from 'react'
import type { Frame } from '../../plot/PlotContext'
import type { Square } from './layout'
import './covariance.css'

interface SquarePictureProps {
  readonly square: Square
  readonly caption: ReactNode
  readonly children: ReactNode
}

/** One of the two square pictures, at its place in the panel. */
export function SquarePicture({ square: { left, top, width, height, frame }, caption, children }: SquarePictureProps) {
  return (
    <div className="covariance-square" style={{ left, top, width, height }}>
      <div className="covariance-caption" style={{ left: frame.left, width: frame.right - frame.left }}>
        {caption}
      </div>
      {children}
    </div>
  )
}

/** Width and height of a frame. */
export const sizeOf = ({ left, top, right, bottom }: Frame) => ({ width: right - left, height: bottom - top })

/** The style of what lies exactly in the frame. */
export const within = ({ frame }: Square) => ({ left: frame.left, top: frame.top, ...sizeOf(frame) })
