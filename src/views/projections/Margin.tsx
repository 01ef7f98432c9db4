import { line as linePath } from 'd3'
import { useId, useMemo } from 'react'
import type { Trace } from '../../experiment/trace'
import { fromUnit } from '../../problems/searchSpace'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatTicks } from '../format'
import type { MapContent } from '../maps/useMaps'
import type { Frame, Scale } from '../plot/PlotContext'
import { valuesTried } from '../words/lane'
import { profileOf } from './profile'
import './Projections.css'
import '../plot/marks.css'

interface MarginProps {
  readonly axis: 0 | 1
  /** From the input, and from the value, to pixels. */
  readonly along: Scale
  readonly value: Scale
  readonly frame: Frame
  readonly trace: Trace
  /** The place of the best evaluation in the trace. */
  readonly best: number | undefined
  /** The truth to be drawn behind; null while it is hidden. */
  readonly truth: Pick<MapContent, 'values' | 'cells'> | null
}

/** The values measured over one input alone, as seen from its side; behind them the best that each value of the input allows. */
export function Margin({ axis, along, value, frame, trace, best, truth }: MarginProps) {
  const { space, goal, output } = useLab(selectProblem)
  const inFrame = useId()
  /** A point of the strip above the plane, or of the one beside it. */
  const at = (place: number, y: number): [number, number] => (axis === 0 ? [along(place), value(y)] : [value(y), along(place)])
  const profile = useMemo(() => {
    if (!truth) return []
    const best = profileOf(truth.values, truth.cells, axis, goal)
    return Array.from(best, (y, i) => [fromUnit(space[axis]!, (i + 0.5) / truth.cells), y] as const)
  }, [truth, axis, goal, space])
  const path = linePath<readonly [number, number]>()
    .defined(([, y]) => !Number.isNaN(y))
    .x(([place, y]) => at(place, y)[0])
    .y(([place, y]) => at(place, y)[1])(profile)
  const ticks = value.ticks(2)
  const texts = formatTicks(ticks)

  return (
    <g>
      <clipPath id={inFrame}>
        <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
      </clipPath>
      <rect
        className="projections-ground"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
      />
      {ticks.map((tick, i) =>
        axis === 0 ? (
          <g key={tick} className="axis" transform={`translate(0 ${value(tick)})`}>
            <line className="hairline" x1={frame.left} x2={frame.right} />
            <text x={frame.left - 8} dy="0.32em" textAnchor="end">
              {texts[i]}
            </text>
          </g>
        ) : (
          <g key={tick} className="axis" transform={`translate(${value(tick)} 0)`}>
            <line className="hairline" y1={frame.top} y2={frame.bottom} />
            <text y={frame.bottom + 16} textAnchor="middle">
              {texts[i]}
            </text>
          </g>
        ),
      )}
      <g clipPath={`url(#${inFrame})`}>{path && <path className="truth" d={path} />}</g>
      <g className="projections-rug">
        {valuesTried(trace, axis).map((place) => {
          const px = along(place)
          return axis === 0 ? (
            <line key={place} x1={px} x2={px} y1={frame.bottom} y2={frame.bottom + 6} />
          ) : (
            <line key={place} y1={px} y2={px} x1={frame.left - 6} x2={frame.left} />
          )
        })}
      </g>
      <g className="projections-points">
        {trace.map(({ x, y }, i) => {
          if (y === null) return null
          const [cx, cy] = at(x[axis]!, y)
          // biome-ignore lint/suspicious/noArrayIndexKey: an evaluation is known by its number
          return <circle key={i} className={i === best ? 'projections-best' : undefined} cx={cx} cy={cy} r={3.5} />
        })}
      </g>
      {axis === 0 ? (
        <text className="projections-name halo" x={frame.left + 6} y={frame.top + 13}>
          {output}
        </text>
      ) : (
        <text className="projections-name" x={frame.right} y={frame.bottom + 30} textAnchor="end">
          {output}
        </text>
      )}
    </g>
  )
}
