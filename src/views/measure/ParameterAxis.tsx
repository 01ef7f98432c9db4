import { XAxis, YAxis } from '../plot/Axes'
import { usePlot } from '../plot/PlotContext'
import type { SearchedParameter } from './axes'
import { valueText } from './typed'
import '../plot/marks.css'

/** Characters of a choice that fit beside a map. */
const BESIDE = 9
/** Pixels that a character takes, and the gap between two names. */
const [CHARACTER, GAP] = [6.4, 6]

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text)

/** The axis of a parameter below a figure: numbers, or the names of choices. */
export function ParameterAxis({ parameter, count }: { parameter: SearchedParameter; count: number }) {
  const { x, frame } = usePlot()
  if (parameter.type !== 'category') return <XAxis count={count} />
  const most = Math.floor(((frame.right - frame.left) / parameter.choices.length - GAP) / CHARACTER)
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {parameter.choices.map((choice, i) => (
        <text key={String(choice)} x={x(i)} y={frame.bottom + 16} textAnchor="middle">
          {shortened(valueText(choice), most)}
        </text>
      ))}
    </g>
  )
}

/** The same left of a map. */
export function ParameterAxisUp({ parameter, count }: { parameter: SearchedParameter; count: number }) {
  const { y, frame } = usePlot()
  if (parameter.type !== 'category') return <YAxis count={count} lines={false} />
  return (
    <g className="axis">
      {parameter.choices.map((choice, i) => (
        <text key={String(choice)} x={frame.left - 6} y={y(i)} dy="0.32em" textAnchor="end">
          {shortened(valueText(choice), BESIDE)}
        </text>
      ))}
    </g>
  )
}
