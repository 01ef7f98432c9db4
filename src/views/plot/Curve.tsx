import { line } from 'd3'
import { usePlot } from './PlotContext'

interface CurveProps {
  readonly xs: ArrayLike<number>
  readonly ys: ArrayLike<number>
  readonly className: string
}

/** A curve through (x, y); it breaks where y is not a number. */
export function Curve({ xs, ys, className }: CurveProps) {
  const { x, y } = usePlot()
  const path = line<number>(
    (i) => x(xs[i]!),
    (i) => y(ys[i]!),
  )
    .defined((i) => Number.isFinite(ys[i]!))
    .digits(2)
  return <path className={className} d={path(indices(xs.length)) ?? undefined} />
}

/** 0, 1, …, n − 1, as something d3 iterates over without copying the data. */
export const indices = (n: number): Iterable<number> => ({
  *[Symbol.iterator]() {
    for (let i = 0; i < n; i++) yield i
  },
})
