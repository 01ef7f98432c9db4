import { usePlot } from '../plot/PlotContext'
import './LimitVeil.css'

interface LimitVeilProps {
  readonly xs: readonly number[]
  /** The probability that the limit is kept, at each. */
  readonly chances: ArrayLike<number>
  /** Whether they are choices, each of which has a part of the axis to itself. */
  readonly isChoice: boolean
}

/** Grey where a limit is likely broken: the deeper, the likelier. */
export function LimitVeil({ xs, chances, isChoice }: LimitVeilProps) {
  const { x, frame } = usePlot()
  const within = (px: number) => Math.min(frame.right, Math.max(frame.left, px))
  const edge = (i: number, to: number) => {
    if (isChoice) return within(x(xs[i]! + to / 2))
    const other = xs[i + to]
    return other === undefined ? within(x(xs[i]!)) : (x(xs[i]!) + x(other)) / 2
  }
  return xs.map((at, i) => {
    const [left, right] = [edge(i, -1), edge(i, 1)]
    const broken = 1 - chances[i]!
    if (broken < 0.02 || !(right > left)) return null
    return (
      <rect
        key={at}
        className="limit-veil"
        x={left}
        width={right - left}
        y={frame.top}
        height={frame.bottom - frame.top}
        fillOpacity={(0.3 * broken).toFixed(3)}
      />
    )
  })
}
