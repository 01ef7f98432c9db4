import { curveStepAfter, line, scaleLinear } from 'd3'
import type { ScoredPlace } from '../../casestudy/places'
import { SEARCHES } from '../../casestudy/study'
import { selectPlaces, selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { XAxis, YAxis } from '../plot/Axes'
import { dodge } from '../plot/dodge'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { useSize } from '../plot/useSize'
import { dollars } from './contestants'

const SHORT = { grid: 'grid', random: 'random', bayesian: 'Bayesian' } as const

/** The best score after each evaluation: by number, or by the seconds of training it took. */
function seriesOf(places: readonly ScoredPlace[], axis: 'evaluations' | 'seconds'): { at: number; best: number }[] {
  let best = Number.POSITIVE_INFINITY
  let seconds = 0
  return places.flatMap(({ number, rmse, seconds: own }) => {
    seconds += own
    best = Math.min(best, rmse ?? best)
    return Number.isFinite(best) ? [{ at: axis === 'evaluations' ? number : seconds, best }] : []
  })
}

/** Best score so far of the three searches, with the guess as a dotted line. */
export function BestChart({ axis }: { axis: 'evaluations' | 'seconds' }) {
  const places = useTaxi(selectPlaces)
  const baseline = useTaxi(selectTable).baseline.rmse
  const [ref, size] = useSize<HTMLDivElement>()
  const series = SEARCHES.map((id) => ({ id, points: seriesOf(places[id], axis) }))
  const ends = series.flatMap(({ id, points }) => (points.length > 0 ? `${SHORT[id]} ${dollars(points.at(-1)!.best)}` : []))
  return (
    <div
      className="fill"
      ref={ref}
      role="img"
      aria-label={ends.length > 0 ? `Best so far: ${ends.join(', ')}` : 'No training has ended yet'}
    >
      {size && size.width > 80 && size.height > 60 && <Chart {...size} series={series} baseline={baseline} axis={axis} />}
    </div>
  )
}

interface ChartProps {
  readonly width: number
  readonly height: number
  readonly series: readonly { readonly id: (typeof SEARCHES)[number]; readonly points: readonly { at: number; best: number }[] }[]
  readonly baseline: number | null
  readonly axis: 'evaluations' | 'seconds'
}

function Chart({ width, height, series, baseline, axis }: ChartProps) {
  const all = series.flatMap(({ points }) => points)
  const values = [...all.map(({ best }) => best), ...(baseline === null ? [] : [baseline])]
  const low = Math.min(...values, 1e9)
  // The first scores may be far off: the chart shows where it is decided.
  const high = Math.max(...values.filter((value) => value < low * 1.5), low * 1.02)
  const frame: Frame = { left: 52, right: width - 70, top: 10, bottom: height - 36 }
  const x = scaleLinear([axis === 'evaluations' ? 1 : 0, Math.max(2, ...all.map(({ at }) => at))], [frame.left, frame.right])
  const y = scaleLinear(values.length > 0 ? [low - 0.05 * (high - low), high + 0.05 * (high - low)] : [4, 5], [
    frame.bottom,
    frame.top,
  ]).clamp(true)
  const path = line<{ at: number; best: number }>(
    ({ at }) => x(at),
    ({ best }) => y(best),
  ).curve(curveStepAfter)
  const ends = series.filter(({ points }) => points.length > 0).map(({ id, points }) => ({ id, ...points.at(-1)! }))
  const labels = dodge(
    ends.map(({ best }) => y(best)),
    13,
    frame.top + 5,
    frame.bottom - 7,
  )
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={4} />
        {baseline !== null && (
          <g className="taxi-guess-line">
            <line x1={frame.left} x2={frame.right} y1={y(baseline)} y2={y(baseline)} />
            <text className="halo" x={frame.left + 4} y={y(baseline) - 4}>
              the guess {dollars(baseline)}
            </text>
          </g>
        )}
        {series.map(({ id, points }) => (
          <path key={id} className={`steps ${id}`} d={path(points) ?? undefined} />
        ))}
        {ends.map(({ id, at, best }, i) => (
          <g key={id} className={`end ${id}`}>
            <circle cx={x(at)} cy={y(best)} r={3} />
            <text className="halo" x={x(at) + 7} y={labels[i]} dy="0.32em">
              {SHORT[id]}
            </text>
          </g>
        ))}
        <XAxis count={5} label={axis === 'evaluations' ? 'evaluations' : 'seconds of training'} />
      </PlotContext>
    </svg>
  )
}
