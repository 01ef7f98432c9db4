import { area } from 'd3'
import { indices } from './Curve'
import { usePlot } from './PlotContext'

interface BandProps {
  readonly xs: ArrayLike<number>
  readonly low: (i: number) => number
  readonly high: (i: number) => number
  readonly className: string
}

/** The region between two curves. */
export function Band({ xs, low, high, className }: BandProps) {
  const { x, y } = usePlot()
  const path = area<number>(
    (i) => x(xs[i]!),
    (i) => y(low(i)),
    (i) => y(high(i)),
  ).digits(2)
  return <path className={className} d={path(indices(xs.length)) ?? undefined} />
}
