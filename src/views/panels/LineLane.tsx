import { useMemo } from 'react'
import { incumbents } from '../../experiment/regret'
import { numbered, type Trace } from '../../experiment/trace'
import { isFeasible } from '../../problems/constraint'
import { selectProblem, selectValueRange } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatShort } from '../format'
import { STRIKE } from '../plot/Observations'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { axisScale, ticksOf, valueDomain, valueScale } from '../plot/scales'
import { Truth } from '../plot/Truth'
import '../plot/lane.css'

interface LaneProps {
  readonly whole: Trace
  readonly trace: Trace
  readonly planned: boolean
  readonly width: number
  readonly height: number
}

/** A search along one input: its places, with their values, and the truth where it may be seen. */
export function LineLane({ whole, trace, planned, width, height }: LaneProps) {
  const problem = useLab(selectProblem)
  const range = useLab(selectValueRange)
  const scales = useMemo(() => {
    const frame: Frame = { left: 6, right: width - 6, top: 4, bottom: height - 18 }
    return { x: axisScale(problem.space[0]!, frame), y: valueScale(valueDomain(range, 0.08), frame), frame }
  }, [problem, range, width, height])
  const { x, y, frame } = scales
  const incumbent = incumbents(problem, trace).at(-1)
  const best = incumbent && incumbent.index + 1

  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={scales}>
        <Truth />
        <line className="lane-base" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
        {ticksOf(x, 4).map((tick) => (
          <text key={tick} className="lane-tick" x={x(tick)} y={frame.bottom + 14} textAnchor={edgeAnchor(x(tick), frame)}>
            {formatShort(tick)}
          </text>
        ))}
        {planned &&
          whole.map(({ x: [place] }) => (
            <line key={place} className="lane-plan" x1={x(place!)} x2={x(place!)} y1={frame.bottom - 4} y2={frame.bottom} />
          ))}
        {numbered(trace).map(({ x: [place], y: value, origin, number }) => (
          <g
            key={number}
            className={`evaluation evaluation-${origin} ${number === best ? 'evaluation-best' : ''}`}
            transform={`translate(${x(place!)} 0)`}
          >
            {value === null ? (
              <path className="evaluation-cross" d={`M-4 ${frame.bottom - 10}l8 8m0 -8l-8 8`} />
            ) : (
              <>
                <line y1={y(value)} y2={frame.bottom} />
                <circle cy={y(value)} r={number === best ? 5 : 3.5} />
                {!isFeasible(problem, [place!]) && (
                  <path className="evaluation-strike" transform={`translate(0 ${y(value)})`} d={STRIKE} />
                )}
              </>
            )}
          </g>
        ))}
      </PlotContext>
    </svg>
  )
}

/** Numbers at the ends of the axis turn inwards, so that they are not cut off. */
function edgeAnchor(at: number, { left, right }: Frame) {
  if (at < left + 14) return 'start'
  return at > right - 14 ? 'end' : 'middle'
}
