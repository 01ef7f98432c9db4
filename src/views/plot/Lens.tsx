import { area, line } from 'd3'
import type { Explanation } from '../../experiment/moments'
import { linspace } from '../../numerics/points'
import { formatNumber } from '../format'
import { usePlot } from './PlotContext'

const WIDTH = 68
const STEPS = 81
const REACH = 3.2
/** Pixels that both words take beside each other. */
const CROWDED = 210

/**
 * The belief at one place drawn sideways: the Gaussian N(μ, σ²) of f(x), with the part beyond the value to beat shaded.
 * The shaded area is the probability of improvement; weighted by how far it goes, it is the expected improvement.
 */
export function Lens({ at, maximize, active }: { at: Explanation; maximize: boolean; active: boolean }) {
  const { x, y, frame } = usePlot()
  const { mean, sd, threshold } = at
  const px = x(at.x[0]!)
  const side = px + WIDTH + 130 > frame.right ? -1 : 1
  const anchor = side > 0 ? 'start' : 'end'
  const density = (value: number) => Math.exp(-0.5 * ((value - mean) / sd) ** 2)
  const reach = (value: number) => px + side * WIDTH * density(value)
  const pixels = sd * Math.abs(y(1) - y(0))
  const tall = pixels > 0.75
  const roomy = pixels > 8

  const bell = Array.from(linspace(mean - REACH * sd, mean + REACH * sd, STEPS))
  const [from, to] = maximize
    ? [Math.max(threshold, mean - REACH * sd), mean + REACH * sd]
    : [mean - REACH * sd, Math.min(threshold, mean + REACH * sd)]
  const gain = to > from ? Array.from(linspace(from, to, STEPS)) : []
  const outline = line<number>(reach, y).digits(2)
  const shaded = area<number>()
    .x0(px)
    .x1(reach)
    .y((value) => y(value))
    .digits(2)

  const keepInside = (value: number) => Math.min(frame.bottom - 10, Math.max(frame.top + 14, value))
  const level = maximize ? Math.max(threshold, mean) : Math.min(threshold, mean)
  // On the left the words for the value to beat stand on the same line: in a narrow plot this word moves on to the next.
  const crowded = side < 0 && px - WIDTH < frame.left + CROWDED
  const gainY = keepInside(y(level) + (maximize ? -12 : 16) + (crowded ? (maximize ? -15 : 15) : 0))

  return (
    <g className={active ? 'lens active' : 'lens'}>
      {active && <line className="probe-line" x1={px} x2={px} y1={frame.top} y2={frame.bottom} />}
      {tall && (
        <>
          {gain.length > 0 && <path className="gain" d={shaded(gain) ?? undefined} />}
          <path className="bell" d={outline(bell) ?? undefined} />
          {roomy && at.probabilityOfImprovement > 0.005 && (
            <text className="gain-name halo" x={reach(y.invert(gainY)) + side * 8} y={gainY} textAnchor={anchor}>
              improvement
            </text>
          )}
        </>
      )}
      <text className="bell-name halo" x={px + side * 8} y={frame.top + 10} textAnchor={anchor}>
        f(x) ~ N({formatNumber(mean)}, {formatNumber(sd)}²)
      </text>
    </g>
  )
}
