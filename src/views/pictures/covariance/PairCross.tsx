import type { Frame } from '../../plot/PlotContext'
import './covariance.css'

/** The two cursors on a map: a line up from x, a dashed line across from x′, and the pair where they meet. */
export function PairCross({ px, py, frame }: { readonly px: number; readonly py: number; readonly frame: Frame }) {
  return (
    <g className="covariance-cross">
      <line x1={px} x2={px} y1={frame.top} y2={frame.bottom} />
      <line className="covariance-dashed" x1={frame.left} x2={frame.right} y1={py} y2={py} />
      <circle cx={px} cy={py} r={5} />
    </g>
  )
}
