import { selectGhost } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { usePlot } from '../plot/PlotContext'
import './maps.css'

/** The evaluations of the other future that this one did not make, up to the moment shown. */
export function GhostMarks() {
  const { x, y } = usePlot()
  const ghost = useLab(selectGhost)
  if (!ghost) return null
  return (
    <g className="ghost-marks">
      {ghost.apart.map(({ x: [x1, x2], number }) => (
        <circle key={number} cx={x(x1!)} cy={y(x2!)} r={5} />
      ))}
    </g>
  )
}
