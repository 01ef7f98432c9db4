import { XAxis, YAxis } from '../plot/Axes'
import { usePlot } from '../plot/PlotContext'
import type { SearchedParameter } from './axes'
import { valueText } from './typed'
import '../plot/marks.css'

/** Characters of a choice that fit beside a small figure. */
const MOST_CHARACTERS = 9

const shortened = (text: string) => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text)

/** The axis of a parameter below a figure: numbers, or the names of choices. */
export function ParameterAxis({ parameter, count }: { parameter: SearchedParameter; count: number }) {
  const { x, frame } = usePlot()
  if (parameter.type !== 'category') return <XAxis count={count} />
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {parameter.choices.map((choice, i) => (
        <text key={String(choice)} x={x(i)} y={frame.bottom + 16} textAnchor="middle">
          {shortened(valueText(choice))}
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
          {shortened(valueText(choice))}
        </text>
      ))}
    </g>
  )
}
