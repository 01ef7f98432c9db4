import './marks.css'

/**
 * A star where the mean is best, with its name on the side where there is room.
 *
 * @param right the right end of the picture; left out where the key alone names the star
 */
export function OptimumMark({ x, y, right }: { readonly x: number; readonly y: number; readonly right?: number }) {
  const isLeft = right !== undefined && x > right - 120
  return (
    <g className="optimum-mark" transform={`translate(${x} ${y})`}>
      <path d="M0 -8L2.3 -2.6L8 -2.2L3.6 1.5L5 7.1L0 4L-5 7.1L-3.6 1.5L-8 -2.2L-2.3 -2.6Z" />
      {right !== undefined && (
        <text className="halo" x={isLeft ? -11 : 11} y={4} textAnchor={isLeft ? 'end' : 'start'}>
          expected optimum
        </text>
      )}
    </g>
  )
}
