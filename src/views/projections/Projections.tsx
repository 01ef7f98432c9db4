import { type ReactNode, useMemo } from 'react'
import { incumbents } from '../../experiment/regret'
import { numbered, type Trace } from '../../experiment/trace'
import { selectProblem, selectValueRange } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatShort } from '../format'
import { HeatMap } from '../maps/HeatMap'
import { IsoLines } from '../maps/IsoLines'
import { useTruthMap } from '../maps/useMaps'
import { XAxis, YAxis } from '../plot/Axes'
import { MarkOnMap } from '../plot/Marking'
import { ObservationMark } from '../plot/Observations'
import { type Frame, PlotContext, type PlotScales, usePlot } from '../plot/PlotContext'
import { placeLabels } from '../plot/placeLabels'
import { axisScale, upwardAxisScale, valueDomain, valueScale } from '../plot/scales'
import { valuesTried } from '../words/lane'
import { Margin } from './Margin'
import '../maps/maps.css'
import './Projections.css'

interface ProjectionsProps {
  readonly trace: Trace
  readonly width: number
  readonly height: number
  /** What takes pointer and keyboard over the plane. */
  readonly surface?: (scales: PlotScales) => ReactNode
}

/** With more points than these, numbers would cover them. */
const MOST_NUMBERS = 12

/**
 * A plane of places, and beside each of its axes the same points seen from that side: their values over that input alone. Points that
 * differ only in the other input stand above each other there. Source: Bergstra & Bengio (2012), JMLR 13:281–305, figure 1.
 */
export function Projections({ trace, width, height, surface }: ProjectionsProps) {
  const problem = useLab(selectProblem)
  const range = useLab(selectValueRange)
  const truthShown = useLab((s) => s.view.truth)
  const truth = useTruthMap()
  const { main, above, beside } = useMemo(() => {
    const { frame, margins } = framesIn(width, height)
    const x = axisScale(problem.space[0]!, frame)
    const y = upwardAxisScale(problem.space[1]!, frame)
    const domain = valueDomain(range, 0.06)
    return {
      main: { x, y, frame },
      above: { along: x, value: valueScale(domain, margins.above), frame: margins.above },
      beside: { along: y, value: valueScale(domain, turned(margins.beside)), frame: margins.beside },
    }
  }, [problem, range, width, height])
  const { frame } = main
  const place = { left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  const best = incumbents(problem, trace).at(-1)?.index

  return (
    <>
      <div className="map-heat" style={place} aria-hidden="true">
        {truthShown && <HeatMap {...truth} />}
      </div>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={main}>
          {truthShown && <IsoLines values={truth.values} cells={truth.cells} at={truth.isoAt} frame={frame} />}
          <Sights trace={trace} />
          <rect className="map-border" x={frame.left} y={frame.top} width={place.width} height={place.height} />
          <XAxis count={Math.max(2, Math.round(place.width / 64))} label={problem.space[0]!.label} />
          <YAxis count={Math.max(2, Math.round(place.height / 44))} lines={false} />
          <text
            className="projections-name"
            transform={`translate(12 ${(frame.top + frame.bottom) / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {problem.space[1]!.label}
          </text>
          <Marks trace={trace} best={best} />
          <MarkOnMap />
        </PlotContext>
        <Margin {...above} axis={0} trace={trace} best={best} truth={truthShown ? truth : null} />
        <Margin {...beside} axis={1} trace={trace} best={best} truth={truthShown ? truth : null} />
      </svg>
      {surface?.(main)}
    </>
  )
}

/** The plane, and the strips above it and right of it; smaller where there is little room. */
function framesIn(width: number, height: number): { frame: Frame; margins: { above: Frame; beside: Frame } } {
  const strip = Math.round(Math.min(120, Math.max(52, Math.min(width, height) * 0.2)))
  const [left, right] = [60, width - 12 - strip]
  const [top, bottom] = [6 + strip, height - 36]
  return {
    frame: { left, right: right - GAP, top: top + GAP, bottom },
    margins: {
      above: { left, right: right - GAP, top: 6, bottom: top },
      beside: { left: right, right: right + strip, top: top + GAP, bottom },
    },
  }
}

const GAP = 14

/** A strip beside the plane as if it stood upright: low values next to the plane. */
const turned = ({ left, right }: Frame): Frame => ({ left: 0, right: 0, top: right, bottom: left })

/** Thin lines from the points to where they are seen from. */
function Sights({ trace }: { trace: Trace }) {
  const { x, y, frame } = usePlot()
  return (
    <g className="projections-sights">
      {valuesTried(trace, 0).map((value) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={frame.top} y2={frame.bottom} />
      ))}
      {valuesTried(trace, 1).map((value) => (
        <line key={value} x1={frame.left} x2={frame.right} y1={y(value)} y2={y(value)} />
      ))}
    </g>
  )
}

/** The points with their values, as far as there is room for those; the best has a ring. */
function Marks({ trace, best }: { trace: Trace; best: number | undefined }) {
  const { x, y, frame } = usePlot()
  const marks = numbered(trace).map(({ number, x: place, y: value, origin }) => ({
    number,
    text: value === null ? '' : formatShort(value),
    kind: value === null ? ('failed' as const) : origin,
    x: x(place[0]!),
    y: y(place[1]!),
  }))
  const labels = marks.length <= MOST_NUMBERS ? placeLabels(marks, frame) : []
  return (
    <g className="on-map">
      {marks.map((mark, i) => (
        <ObservationMark key={mark.number} {...mark} newest={i === best} label={labels[i] ?? null} />
      ))}
    </g>
  )
}
