import { useMemo } from 'react'
import { incumbents } from '../../experiment/regret'
import { numbered, type Trace } from '../../experiment/trace'
import { isFeasible } from '../../problems/constraint'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { STRIKE } from '../plot/Observations'
import { type Frame, PlotContext, type PlotScales, usePlot } from '../plot/PlotContext'
import { axisScale, upwardAxisScale } from '../plot/scales'
import { valuesTried } from '../words/lane'
import { HeatMap } from './HeatMap'
import { IsoLines } from './IsoLines'
import { useTruthMap } from './useMaps'
import '../plot/lane.css'
import './maps.css'

interface MapLaneProps {
  readonly whole: Trace
  readonly trace: Trace
  /** Whether the places were decided before the first evaluation: they are shown from the start. */
  readonly planned: boolean
  readonly width: number
  readonly height: number
}

/** Room for the rugs beside the plane. */
const RUG = 14
/** Wider than a lane beside the main picture is: then the plan of a search is what one looks at. */
const LARGE = 480
/** Higher than a lane beside the main picture is: then no axis beside it says which input is which. */
const ALONE = 200

/** A rival search on the plane, with a rug along each axis: every tick is a value of that axis that was tried. */
export default function MapLane({ whole, trace, planned, width, height }: MapLaneProps) {
  const problem = useLab(selectProblem)
  const truthShown = useLab((s) => s.view.truth)
  const truth = useTruthMap()
  const scales = useMemo((): PlotScales => {
    const frame: Frame = { left: RUG + 6, right: width - 4, top: 4, bottom: height - RUG - 2 }
    return { x: axisScale(problem.space[0]!, frame), y: upwardAxisScale(problem.space[1]!, frame), frame }
  }, [problem, width, height])
  const { x, y, frame } = scales
  const place = { left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  const best = incumbents(problem, trace).at(-1)

  return (
    <>
      <div className="map-heat map-heat-faint" style={place} data-answer aria-hidden="true">
        {truthShown && <HeatMap {...truth} />}
      </div>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          {truthShown && (
            <g data-answer>
              <IsoLines values={truth.values} cells={truth.cells} at={truth.isoAt} frame={frame} />
            </g>
          )}
          <rect className="map-border" x={frame.left} y={frame.top} width={place.width} height={place.height} />
          {planned &&
            whole.map(({ x: [x1, x2] }) => (
              <path
                key={`${x1} ${x2}`}
                className="lane-plan"
                transform={`translate(${x(x1!)} ${y(x2!)})`}
                d={width < LARGE ? 'M-2.5 0h5M0 -2.5v5' : 'M-6 0h12M0 -6v12'}
              />
            ))}
          {numbered(trace).map(({ x: [x1, x2], y: value, origin, number }) => (
            <g
              key={number}
              className={`evaluation evaluation-${origin} ${best && number === best.index + 1 ? 'evaluation-best' : ''}`}
              transform={`translate(${x(x1!)} ${y(x2!)})`}
            >
              {value === null ? <path className="evaluation-cross" d="M-4 -4L4 4M-4 4L4 -4" /> : <circle r={3.5} />}
              {!isFeasible(problem, [x1!, x2!]) && <path className="evaluation-strike" d={STRIKE} />}
            </g>
          ))}
          <Rugs trace={trace} />
          {height >= ALONE && (
            <g className="lane-inputs">
              <text className="halo" x={frame.right - 6} y={frame.bottom - 8} textAnchor="end">
                {problem.space[0]!.label}
              </text>
              <text className="halo" x={frame.left + 8} y={frame.top + 16}>
                {problem.space[1]!.label}
              </text>
            </g>
          )}
        </PlotContext>
      </svg>
    </>
  )
}

function Rugs({ trace }: { trace: Trace }) {
  const { x, y, frame } = usePlot()
  return (
    <g className="lane-rug">
      {valuesTried(trace, 0).map((value) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={frame.bottom + 4} y2={frame.bottom + RUG} />
      ))}
      {valuesTried(trace, 1).map((value) => (
        <line key={value} y1={y(value)} y2={y(value)} x1={frame.left - RUG} x2={frame.left - 4} />
      ))}
    </g>
  )
}
