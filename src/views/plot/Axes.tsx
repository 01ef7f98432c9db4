import { formatShort } from '../format'
import { usePlot } from './PlotContext'
import { ticksOf } from './scales'

/** Tick marks below the frame, with numbers unless another plot below shares the axis, and the axis' name at its right end. */
export function XAxis({
  count,
  label,
  numbers = true,
  digits = 3,
}: {
  count: number
  label?: string
  numbers?: boolean
  digits?: number
}) {
  const { x, frame } = usePlot()
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {ticksOf(x, count).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} ${frame.bottom})`}>
          <line y2={4} />
          {numbers && (
            <text y={16} textAnchor="middle">
              {formatShort(tick, digits)}
            </text>
          )}
        </g>
      ))}
      {label && (
        <text className="axis-name" x={frame.right} y={frame.bottom + 30} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}

/** Numbers left of the frame, and hairlines across it unless it holds a picture of its own. */
export function YAxis({ count, lines = true, digits = 3 }: { count: number; lines?: boolean; digits?: number }) {
  const { y, frame } = usePlot()
  return (
    <g className="axis">
      {ticksOf(y, count).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          {lines ? <line className="hairline" x1={frame.left} x2={frame.right} /> : <line x1={frame.left - 4} x2={frame.left} />}
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {formatShort(tick, digits)}
          </text>
        </g>
      ))}
    </g>
  )
}
