import { area, bisectLeft, line } from 'd3'
import { useMemo } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import type { Problem } from '../../problems/problem'
import { formatNumber } from '../format'
import { type Box, CHARACTER } from './boxes'
import { indices } from './Curve'
import { mixtureShape } from './mixtureShape'
import { type Frame, usePlot } from './PlotContext'
import './marks.css'

const WIDTH = 68
/** Pixels that the words beside the curve take. */
const WORDS = 92
/** Pixels that both words take beside each other. */
const CROWDED = 210

/** To the right, where there is room for the curve and its words. */
const sideOf = (px: number, { right }: Frame): -1 | 1 => (px + WIDTH + 130 > right ? -1 : 1)

/** What the lens takes of the plot when it stands at px and the improvement begins at a level: its curve, and its word beside that. */
export function lensBoxes(px: number, level: number, goal: Problem['goal'], frame: Frame): Box[] {
  const side = sideOf(px, frame)
  const across = (width: number) => (side > 0 ? { left: px - 4, right: px + width } : { left: px - width, right: px + 4 })
  const [top, bottom] = goal === 'maximize' ? [level - 40, level] : [level, level + 40]
  return [
    { ...across(WIDTH), top: frame.top, bottom: frame.bottom },
    { ...across(WIDTH + WORDS), top, bottom },
  ]
}

/** The belief about f(x) at one place; of a transformed y, which is no bell, its median and what lies within two standard deviations. */
export const Lens = (props: LensProps) => (props.at.transform ? <Range {...props} /> : <Bell {...props} />)

interface LensProps {
  readonly at: Explanation
  readonly goal: Problem['goal']
  readonly active: boolean
}

function Range({ at, active }: LensProps) {
  const { x, y, frame } = usePlot()
  const px = x(at.x[0]!)
  const [low, high] = at.range
  const names = [explore.median(formatNumber(at.mean)), explore.rangeOf(formatNumber(low), formatNumber(high))]
  const isLeft = px + 8 + names[1]!.length * CHARACTER > frame.right
  return (
    <g className={active ? 'lens lens-active' : 'lens'}>
      {active && <line className="probe-line" x1={px} x2={px} y1={frame.top} y2={frame.bottom} />}
      <line className="lens-range" x1={px} x2={px} y1={y(low)} y2={y(high)} />
      <circle className="lens-median" cx={px} cy={y(at.mean)} r={4} />
      {names.map((name, i) => (
        <text
          key={name}
          className="lens-bell-name halo"
          x={px + (isLeft ? -8 : 8)}
          y={frame.top + 10 + 15 * i}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {name}
        </text>
      ))}
    </g>
  )
}

/**
 * The belief about f(x) at one place drawn sideways, with the part beyond the value to beat shaded. The shaded area is the probability of
 * improvement; weighted by how far it goes, it is the expected improvement.
 */
function Bell({ at, goal, active }: LensProps) {
  const { x, y, frame } = usePlot()
  const { mean, sd, threshold, parts } = at
  const maximize = goal === 'maximize'
  const px = x(at.x[0]!)
  const side = sideOf(px, frame)
  const anchor = side > 0 ? 'start' : 'end'
  const shape = useMemo(() => mixtureShape(parts, goal), [parts, goal])
  const highest = Math.max(...shape.density)
  const reach = (density: number) => px + side * WIDTH * (density / highest)
  const pixels = sd * Math.abs(y(1) - y(0))
  const tall = pixels > 0.75
  const roomy = pixels > 8

  const rows = indices(shape.values.length)
  const outline = line<number>(
    (i) => reach(shape.density[i]!),
    (i) => y(shape.values[i]!),
  ).digits(2)
  const shaded = area<number>()
    .x0(px)
    .x1((i) => reach(shape.gain[i]!))
    .y((i) => y(shape.values[i]!))
    .digits(2)
  /** How far the curve reaches at a value between those sampled. */
  const reachAt = (value: number) => reach(shape.density[Math.min(bisectLeft(shape.values, value), shape.density.length - 1)]!)

  const keepInside = (value: number) => Math.min(frame.bottom - 10, Math.max(frame.top + 14, value))
  const level = maximize ? Math.max(threshold, mean) : Math.min(threshold, mean)
  // On the left the words for the value to beat stand on the same line: in a narrow plot this word moves on to the next.
  const crowded = side < 0 && px - WIDTH < frame.left + CROWDED
  const gainY = keepInside(y(level) + (maximize ? -12 : 16) + (crowded ? (maximize ? -15 : 15) : 0))

  const name =
    parts.length === 1
      ? `f(x) ~ N(${formatNumber(mean)}, ${formatNumber(sd)}²)`
      : explore.mixture(formatNumber(mean), formatNumber(sd), parts.length)
  // In a narrow plot the name reaches back over the line rather than out of the picture.
  const end = px + side * (8 + name.length * CHARACTER)
  const kept =
    end > frame.right
      ? ({ x: frame.right, anchor: 'end' } as const)
      : end < frame.left
        ? ({ x: frame.left, anchor: 'start' } as const)
        : ({ x: px + side * 8, anchor } as const)

  return (
    <g className={active ? 'lens lens-active' : 'lens'}>
      {active && <line className="probe-line" x1={px} x2={px} y1={frame.top} y2={frame.bottom} />}
      {tall && (
        <>
          <path className="lens-gain" d={shaded(rows) ?? undefined} />
          <path className="lens-bell" d={outline(rows) ?? undefined} />
          {roomy && at.probabilityOfImprovement > 0.005 && (
            <text className="lens-gain-name halo" x={reachAt(y.invert(gainY)) + side * 8} y={gainY} textAnchor={anchor}>
              {explore.improvement}
            </text>
          )}
        </>
      )}
      <text className="lens-bell-name halo" x={kept.x} y={frame.top + 10} textAnchor={kept.anchor}>
        {name}
      </text>
    </g>
  )
}
