import { formatShort } from '../format'
import { usePlot } from '../plot/PlotContext'
import { ticksOf } from '../plot/scales'
import '../plot/marks.css'

/** What is compared: regrets at the foot of a log axis may be smaller still. */
export function ValueAxis({ hasFloor }: { hasFloor: boolean }) {
  const { y, frame } = usePlot()
  const ticks = ticksOf(y, 7)
  return (
    <g className="axis">
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className="hairline" x1={frame.left} x2={frame.right} />
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {hasFloor && i === 0 ? '≤ ' : ''}
            {formatShort(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Evaluations, which are whole, or time in a unit of its size. */
export function CostAxis({ unit, label, whole }: { unit: number; label: string; whole: boolean }) {
  const { x, frame } = usePlot()
  const inUnits = x.copy().domain(x.domain().map((value) => value / unit))
  const ticks = whole ? [1, ...inUnits.ticks(6).filter((tick) => Number.isInteger(tick) && tick > 1)] : inUnits.ticks(6)
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${inUnits(tick)} ${frame.bottom})`}>
          <line y2={4} />
          <text y={16} textAnchor="middle">
            {formatShort(tick)}
          </text>
        </g>
      ))}
      <text x={frame.right} y={frame.bottom + 32} textAnchor="end">
        {label}
      </text>
    </g>
  )
}
