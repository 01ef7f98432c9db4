import { numbered, type Trace } from '../../experiment/trace'
import type { Origin } from '../../search/strategy'
import { usePlot } from './PlotContext'
import { type LabelPlace, placeLabels } from './placeLabels'
import './marks.css'

/** How an evaluation came about, in words. Shape and fill say the same. */
export const ORIGINS = {
  initial: 'initial design',
  results: 'chosen from the results so far',
  model: 'chosen by the model',
  you: 'chosen by you',
  told: 'measured elsewhere, and told',
  grid: 'grid',
  random: 'random',
  design: 'space-filling design',
} as const satisfies Record<Origin, string>

/** Numbered observations: hollow for the initial design, filled when chosen, a diamond when chosen by hand, a square when told, a cross on the axis when failed. */
export function Observations({ trace, newest }: { trace: Trace; newest: number }) {
  const { x, y, frame } = usePlot()
  const marks = numbered(trace).map(({ number, x: [place], y: value, origin }) => ({
    number,
    text: String(number),
    kind: value === null ? 'failed' : origin,
    x: x(place!),
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

interface MarkProps {
  readonly kind: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly newest: boolean
  /** Where its number stands; null leaves it out. */
  readonly label: LabelPlace | null
}

/** One observation: its shape and fill say how it came about. */
export function ObservationMark({ kind, text, x, y, newest, label }: MarkProps) {
  return (
    <g className={`observation observation-${kind} ${newest ? 'observation-newest' : ''}`} transform={`translate(${x} ${y})`}>
      <Shape kind={kind} />
      {newest && <circle className="observation-ring" r={9} />}
      {label && (
        <text x={label.dx} y={label.dy} textAnchor={label.anchor}>
          {text}
        </text>
      )}
    </g>
  )
}

/** Beside the circle of what a search chose: a diamond for a place of one's own, a square for what was told. */
const SHAPES: Readonly<Record<string, string>> = { you: 'M0 -7L7 0L0 7L-7 0Z', told: 'M-5 -5H5V5H-5Z' }

function Shape({ kind }: { kind: string }) {
  if (kind === 'failed') return <path d="M-5 -5L5 5M-5 5L5 -5" />
  const shape = SHAPES[kind]
  return shape ? <path d={shape} /> : <circle r={5} />
}
