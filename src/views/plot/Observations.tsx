import { numbered, type Trace } from '../../experiment/trace'
import { usePlot } from './PlotContext'

/** How an evaluation came about, in words. Shape and fill say the same. */
export const ORIGINS = {
  initial: 'initial design',
  model: 'chosen by the model',
  you: 'chosen by you',
  grid: 'grid',
  random: 'random',
} as const

/** Numbered observations: hollow for the initial design, filled when chosen, a diamond when chosen by hand, a cross on the axis when failed. */
export function Observations({ trace, newest }: { trace: Trace; newest: number }) {
  const { x, y, frame } = usePlot()
  const clampY = (value: number) => Math.min(frame.bottom - 6, Math.max(frame.top + 6, y(value)))
  return (
    <g className="observations">
      {numbered(trace).map(({ number, ...evaluation }) => {
        const px = x(evaluation.x[0]!)
        const py = evaluation.y === null ? frame.bottom - 8 : clampY(evaluation.y)
        const nearRight = px > frame.right - 24
        return (
          <g
            key={number}
            className={`observation ${evaluation.origin} ${number === newest ? 'newest' : ''}`}
            transform={`translate(${px} ${py})`}
          >
            {evaluation.y === null ? (
              <path className="failed" d="M-5 -5L5 5M-5 5L5 -5" />
            ) : evaluation.origin === 'you' ? (
              <path d="M0 -7L7 0L0 7L-7 0Z" />
            ) : (
              <circle r={5} />
            )}
            <text x={nearRight ? -8 : 8} y={-7} textAnchor={nearRight ? 'end' : 'start'}>
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}
