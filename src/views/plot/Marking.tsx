import { createContext, useContext } from 'react'
import { explore } from '../../language/en/explore'
import { usePlot } from './PlotContext'
import './Marking.css'

/** A place that a reader is asked to mark on the plot, in the place of evaluating there. */
export interface Marking {
  /** The place marked, in the problem's units; null as long as there is none. */
  readonly at: readonly number[] | null
  /** Marks another place; null once the mark stands. */
  readonly mark: ((x: readonly number[]) => void) | null
  /** What is asked about, by its name, where a figure shows several. */
  readonly of?: string | undefined
  /** What it is called on the plot; “your mark” when absent. */
  readonly called?: string
}

/** Null where the plot is not asked about. */
export const MarkingContext = createContext<Marking | null>(null)

export const useMarking = (): Marking | null => useContext(MarkingContext)

/** The reader's mark along one axis; its name stands at the end where the lens has no words. */
export function MarkLine({ isNamedBelow }: { readonly isNamedBelow: boolean }) {
  const { x, frame } = usePlot()
  const marking = useMarking()
  if (!marking?.at) return null
  const { at, called = explore.yourMark } = marking
  const px = x(at[0]!)
  const isRight = px > frame.right - 10 - 6.4 * explore.yourMark.length
  return (
    <g className="your-mark">
      <line x1={px} x2={px} y1={frame.top} y2={frame.bottom} />
      <text
        className="halo"
        x={px + (isRight ? -6 : 6)}
        y={isNamedBelow ? frame.bottom - 10 : frame.top + 28}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {called}
      </text>
    </g>
  )
}

/** The reader's mark on a map. */
export function MarkOnMap() {
  const { x, y } = usePlot()
  const at = useMarking()?.at
  if (!at) return null
  return (
    <g className="your-mark" transform={`translate(${x(at[0]!)} ${y(at[1]!)})`}>
      <path d="M0 -11V11M-11 0H11" />
    </g>
  )
}
