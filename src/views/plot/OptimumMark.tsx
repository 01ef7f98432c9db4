import { explore } from '../../language/en/explore'
import './marks.css'

interface OptimumMarkProps {
  readonly x: number
  readonly y: number
  /** The frame of the picture; left out where the key alone names the star. */
  readonly frame?: { readonly left: number; readonly right: number; readonly bottom: number }
  /** Where the next evaluation goes, which has words of its own. */
  readonly next?: number | undefined
  /** The evaluations, each with a number beside it. */
  readonly others?: readonly { readonly x: number; readonly y: number }[]
}

/** About what the name of the star takes, and how far the number of an evaluation is from it. */
const nameWidth = () => 12 + 5.25 * explore.marks.optimum.length
const NUMBER = 24

/** A star where the mean is best, with its name below it, off the curve, on a side that is free; the key names it, too. */
export function OptimumMark({ x, y, frame, next, others = [] }: OptimumMarkProps) {
  const below = frame && y + 30 > frame.bottom ? -16 : 22
  const line = y + below - 4
  const beside = others.filter((other) => Math.abs(other.y - line) < NUMBER).map((other) => other.x)
  const side = frame && freeSide(x, frame, next, beside)
  return (
    <g className="optimum-mark" data-answer transform={`translate(${x} ${y})`}>
      <path d="M0 -8L2.3 -2.6L8 -2.2L3.6 1.5L5 7.1L0 4L-5 7.1L-3.6 1.5L-8 -2.2L-2.3 -2.6Z" />
      {side && <Name isLeft={side === 'left'} y={below} />}
    </g>
  )
}

/** Where neither the frame, the next evaluation and its words, nor another evaluation is in the way: left, right, or nowhere. */
function freeSide(
  x: number,
  { left, right }: NonNullable<OptimumMarkProps['frame']>,
  next = Number.NEGATIVE_INFINITY,
  others: readonly number[] = [],
) {
  const width = nameWidth()
  const isFree = (from: number, to: number) => !others.some((other) => other > from - NUMBER && other < to + NUMBER)
  if (x + width < right && (next < x || next > x + width) && isFree(x, x + width)) return 'right'
  return x - width + 10 > left && (next > x || next < x - 2 * width) && isFree(x - width, x) ? 'left' : null
}

const Name = ({ isLeft, y }: { readonly isLeft: boolean; readonly y: number }) => (
  <text className="halo" x={isLeft ? 8 : -8} y={y} textAnchor={isLeft ? 'end' : 'start'}>
    {explore.marks.optimum}
  </text>
)
