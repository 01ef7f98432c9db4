import { numbered, type Trace } from '../../experiment/trace'
import { isFeasible } from '../../problems/constraint'
import { ORIGINS, type Origin } from '../../search/origins'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { usePlot } from './PlotContext'
import { type LabelPlace, placeLabels } from './placeLabels'
import './marks.css'

/** Numbered observations: hollow for the initial design, filled when chosen, a diamond when chosen by hand, a square when told, a cross on the axis when failed, struck through when not feasible. */
export function Observations({ trace, newest }: { trace: Trace; newest: number }) {
  const { x, y, frame } = usePlot()
  const problem = useLab(selectProblem)
  const marks = numbered(trace).map(({ number, x: at, y: value, origin }) => ({
    number,
    forbidden: !isFeasible(problem, at),
    text: String(number),
    kind: value === null ? ('failed' as const) : origin,
    x: x(at[0]!),
    y: value === null ? frame.bottom - 8 : Math.min(frame.bottom - 6, Math.max(frame.top + 6, y(value))),
  }))
  const labels = placeLabels(marks, frame)
  return (
    <g>
      {marks.map((mark, i) => (
        <ObservationMark key={mark.number} {...mark} newest={mark.number === newest} label={labels[i] ?? null} />
      ))}
    </g>
  )
}

/** How its place was chosen, or that it gave no value. */
export type ObservationKind = Origin | 'failed'

interface MarkProps {
  readonly kind: ObservationKind
  readonly text: string
  readonly x: number
  readonly y: number
  readonly newest: boolean
  /** Whether a second output forbids its place. */
  readonly forbidden?: boolean
  /** Where its number stands; null leaves it out. */
  readonly label: LabelPlace | null
}

/** One observation: its shape and fill say how it came about. */
export function ObservationMark({ kind, text, x, y, newest, forbidden = false, label }: MarkProps) {
  return (
    <g className={`observation observation-${kind} ${newest ? 'observation-newest' : ''}`} transform={`translate(${x} ${y})`}>
      {shapeOf(kind)}
      {forbidden && <path className="observation-strike" d={STRIKE} />}
      {newest && <circle className="observation-ring" r={9} />}
      {label && (
        <text x={label.dx} y={label.dy} textAnchor={label.anchor}>
          {text}
        </text>
      )}
    </g>
  )
}

/** Through a mark whose place is not feasible. */
export const STRIKE = 'M-8 8L8 -8'

const SHAPES = {
  circle: <circle r={5} />,
  diamond: <path d="M0 -7L7 0L0 7L-7 0Z" />,
  square: <path d="M-5 -5H5V5H-5Z" />,
} as const

const shapeOf = (kind: ObservationKind) => (kind === 'failed' ? <path d="M-5 -5L5 5M-5 5L5 -5" /> : SHAPES[ORIGINS[kind].shape])
