import * as d3 from 'd3'
import { memo } from 'react'
import type { Frame, Mark, Shape, Sketch } from './sketches/sketch'
import './SketchView.css'

const WIDTH = 320
const HEIGHTS = [150, 54] as const
const GAP = 8
const PAD = 6

interface Scales {
  readonly x: d3.ScaleLinear<number, number>
  readonly y: d3.ScaleLinear<number, number>
}

type Drawn<As extends Mark['as']> = Extract<Mark, { readonly as: As }>

const dashOf = ({ dash }: Drawn<'line'>) => (dash ? `sketch-${dash}` : '')
const shapeOf = ({ shape = 'filled' }: Drawn<'dots'>) => `sketch-dot-${shape}`
const classOf = (kind: `sketch-${string}`, { look }: Mark) => `${kind} sketch-look-${look}`

const DOTS: Readonly<Record<Shape, d3.SymbolType>> = { filled: d3.symbolCircle, hollow: d3.symbolCircle, cross: d3.symbolTimes }

/** How each kind of mark is drawn. */
const DRAW: { readonly [As in Mark['as']]: (mark: Drawn<As>, scales: Scales) => React.ReactNode } = {
  line: (mark, { x, y }) => (
    <path
      className={`${classOf('sketch-line', mark)} ${dashOf(mark)}`}
      d={
        d3.line<readonly [number, number]>(
          ([at]) => x(at),
          ([, value]) => y(value),
        )(mark.points) ?? ''
      }
    />
  ),
  area: (mark, { x, y }) => (
    <path
      className={classOf('sketch-area', mark)}
      d={
        d3.area<readonly [number, number, number]>(
          ([at]) => x(at),
          ([, low]) => y(low),
          ([, , high]) => y(high),
        )(mark.points) ?? ''
      }
    />
  ),
  dots: (mark, { x, y }) =>
    mark.points.map(([at, value], i) => (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: the points of a finished picture do not change places
        key={i}
        className={`${classOf('sketch-dot', mark)} ${shapeOf(mark)}`}
        transform={`translate(${x(at)},${y(value)})`}
        d={d3.symbol(DOTS[mark.shape ?? 'filled'], mark.points.length > 60 ? 8 : 34)() ?? ''}
      />
    )),
  across: (mark, { x, y }) => {
    const [left, right] = x.range() as [number, number]
    return (
      <>
        <line className={`${classOf('sketch-rule', mark)} sketch-dashed`} x1={left} x2={right} y1={y(mark.y)} y2={y(mark.y)} />
        <text className={classOf('sketch-label', mark)} x={left + 2} y={y(mark.y) - 4}>
          {mark.label}
        </text>
      </>
    )
  },
  upright: (mark, { x, y }) => {
    const [bottom, top] = y.range() as [number, number]
    const isRight = x(mark.x) > WIDTH - 60
    return (
      <>
        <line className={classOf('sketch-rule', mark)} x1={x(mark.x)} x2={x(mark.x)} y1={bottom} y2={top} />
        <text
          className={classOf('sketch-label', mark)}
          x={x(mark.x) + (isRight ? -4 : 4)}
          y={top + 9}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {mark.label}
        </text>
      </>
    )
  },
  cells: (mark, { x, y }) => {
    const [width, height] = [x(1 / mark.across) - x(0), y(0) - y(1 / mark.across)]
    return mark.heights.map((value, i) => (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do its squares
        key={i}
        className={classOf('sketch-cell', mark)}
        x={x((i % mark.across) / mark.across)}
        y={y((Math.floor(i / mark.across) + 1) / mark.across)}
        width={width + 0.3}
        height={height + 0.3}
        fillOpacity={0.04 + 0.5 * value ** 2}
      />
    ))
  },
}

const drawn = <As extends Mark['as']>(mark: Drawn<As>, scales: Scales) => DRAW[mark.as as As](mark, scales)

function FrameView({ frame, top, height }: { readonly frame: Frame; readonly top: number; readonly height: number }) {
  const scales: Scales = {
    x: d3.scaleLinear(frame.x, [PAD, WIDTH - PAD]),
    y: d3.scaleLinear(frame.y, [top + height - PAD, top + PAD]),
  }
  return (
    <>
      <rect className="sketch-ground" x={0.5} y={top + 0.5} width={WIDTH - 1} height={height - 1} rx={6} />
      {frame.marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks lie over each other in their order
        <g key={i}>{drawn(mark, scales)}</g>
      ))}
      <Key marks={frame.marks} top={top} />
    </>
  )
}

const KEY_LINE = 22
const KEY_ROW = 15

/** What the lines of a frame are called, where they have names. */
function Key({ marks, top }: { readonly marks: readonly Mark[]; readonly top: number }) {
  const named = marks.filter((mark): mark is Drawn<'line'> => mark.as === 'line' && mark.label !== undefined)
  return named.map((mark, i) => {
    const [x, y] = [WIDTH - 90, top + 18 + i * KEY_ROW]
    return (
      <g key={mark.label}>
        <path className={`${classOf('sketch-line', mark)} ${dashOf(mark)}`} d={`M${x},${y - 4}h${KEY_LINE}`} />
        <text className={classOf('sketch-label', mark)} x={x + KEY_LINE + 6} y={y}>
          {mark.label}
        </text>
      </g>
    )
  })
}

/** The small picture of a word, with what it shows. */
export const SketchView = memo(function SketchView({ sketch }: { readonly sketch: Sketch }) {
  const [main, strip] = sketch.frames()
  const height = HEIGHTS[0] + (strip ? GAP + HEIGHTS[1] : 0)
  return (
    <figure className="sketch">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={sketch.says}>
        <FrameView frame={main} top={0} height={HEIGHTS[0]} />
        {strip && <FrameView frame={strip} top={HEIGHTS[0] + GAP} height={HEIGHTS[1]} />}
      </svg>
      <figcaption aria-hidden="true">{sketch.says}</figcaption>
    </figure>
  )
})
