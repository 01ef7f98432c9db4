import { useShallow } from 'zustand/shallow'
import { usePlot } from '../../../views/plot/PlotContext'
import { placeWords, readAt } from '../../slotMachine/words'
import { useSlotMachine } from './useSlotMachine'
import './ChancePlot.css'

/** What the longest line takes in width. */
const WIDTH = 160
const LINE = 16

/** The place that one looks at, and what the curves are there. */
export function Probe({ at }: { readonly at: number }) {
  const { x, frame } = usePlot()
  const values = useSlotMachine(useShallow((s) => readAt(s, at)))
  const isRight = x(at) > frame.right - WIDTH
  return (
    <g className="chance-probe" transform={`translate(${x(at)} 0)`}>
      <line y1={frame.top} y2={frame.bottom} />
      {[placeWords(at), ...values].map((line, i) => (
        <text
          key={line}
          className="halo"
          x={isRight ? -8 : 8}
          y={frame.top + 32 + i * LINE}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
