import type { Explanation } from '../../experiment/moments'
import { numbered, type Trace } from '../../experiment/trace'
import { isFeasible } from '../../problems/constraint'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { ObservationMark } from '../plot/Observations'
import { usePlot } from '../plot/PlotContext'
import { placeLabels } from '../plot/placeLabels'
import '../plot/marks.css'
import './maps.css'

/** The evaluations of a run on a map: hollow, filled, diamond or cross as everywhere; numbered where there is room and a wish. */
export function MapObservations({ trace, newest, numbers }: { trace: Trace; newest: number; numbers: boolean }) {
  const { x, y, frame } = usePlot()
  const problem = useLab(selectProblem)
  const marks = numbered(trace).map(({ number, x: place, y: value, origin }) => ({
    number,
    forbidden: !isFeasible(problem, place),
    text: String(number),
    kind: value === null ? ('failed' as const) : origin,
    x: x(place[0]!),
    y: y(place[1]!),
  }))
  const labels = numbers ? placeLabels(marks, frame) : []
  return (
    <g className="on-map">
      {marks.map((mark, i) => (
        <ObservationMark key={mark.number} {...mark} newest={mark.number === newest} label={labels[i] ?? null} />
      ))}
    </g>
  )
}

/** Where the next evaluation goes, with lines to both axes; of a batch the others are numbered, without lines. */
export function NextMark({ at, number }: { at: readonly number[]; number: number }) {
  const { x, y, frame } = usePlot()
  const [px, py] = [x(at[0]!), y(at[1]!)]
  return (
    <g className="map-next" data-answer>
      {number === 1 && (
        <>
          <line x1={px} x2={px} y1={py} y2={frame.bottom} />
          <line x1={frame.left} x2={px} y1={py} y2={py} />
        </>
      )}
      <circle cx={px} cy={py} r={8} />
      {number > 1 && (
        <text className="halo" x={px} y={py - 11} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  )
}

/** Where the record went, when the model would go elsewhere now. */
export function RecordedMark({ at }: { at: readonly number[] }) {
  const { x, y } = usePlot()
  return (
    <g className="went">
      <circle cx={x(at[0]!)} cy={y(at[1]!)} r={8} />
    </g>
  )
}

/** The place looked at, in all maps at once. */
export function CrossHair({ at }: { at: Explanation }) {
  const { x, y, frame } = usePlot()
  const [px, py] = [x(at.x[0]!), y(at.x[1]!)]
  return (
    <g className="cross-hair">
      <line x1={px} x2={px} y1={frame.top} y2={frame.bottom} />
      <line x1={frame.left} x2={frame.right} y1={py} y2={py} />
      <circle cx={px} cy={py} r={4} />
    </g>
  )
}
