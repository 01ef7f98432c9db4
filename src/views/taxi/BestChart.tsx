import { curveStepAfter, line, scaleLinear } from 'd3'
import { useId } from 'react'
import type { ScoredPlace } from '../../casestudy/places'
import { SEARCHES, type SearchId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { XAxis, YAxis } from '../plot/Axes'
import { dodge } from '../plot/dodge'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { useSize } from '../plot/useSize'
import { type BestPoint, bestSoFar, decisiveRange } from './bestSoFar'
import { bestWords } from './taxiWords'
import './BestChart.css'
import '../plot/series.css'
import './contestants.css'

/** How the line of each is drawn, in the colour that it has in the whole room. */
const LINES: Readonly<Record<SearchId, string>> = {
  grid: 'steps-rival',
  random: 'steps-rival steps-second',
  bayesian: 'steps-bayesian',
}

interface BestChartProps {
  readonly places: Readonly<Record<SearchId, readonly ScoredPlace[]>>
  /** What the guess scored; null while it has not. */
  readonly baseline: number | null
  readonly axis: 'evaluations' | 'seconds'
}

/** Room for the numbers of the axis, and for the names of the lines. */
const LEFT = 52
const RIGHT = 70

/** Best score so far of the three searches, with the guess as a dotted line. */
export function BestChart({ places, baseline, axis }: BestChartProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const series = SEARCHES.map((id) => ({ id, points: bestSoFar(places[id], axis) }))
  const ends = series.flatMap(({ id, points }) => (points.length > 0 ? { id, best: points.at(-1)!.best } : []))
  return (
    <div className="fill" ref={ref} role="img" aria-label={bestWords(ends)}>
      {size && size.width > LEFT + RIGHT && size.height > 60 && (
        <Chart {...size} series={series} baseline={baseline} axis={axis} />
      )}
    </div>
  )
}

interface ChartProps {
  readonly width: number
  readonly height: number
  readonly series: readonly { readonly id: SearchId; readonly points: readonly BestPoint[] }[]
  readonly baseline: number | null
  readonly axis: 'evaluations' | 'seconds'
}

function Chart({ width, height, series, baseline, axis }: ChartProps) {
  const all = series.flatMap(({ points }) => points)
  const frame: Frame = { left: LEFT, right: width - RIGHT, top: 10, bottom: height - 36 }
  const x = scaleLinear([axis === 'evaluations' ? 1 : 0, Math.max(2, ...all.map(({ at }) => at))], [frame.left, frame.right])
  const range = decisiveRange(
    series.map(({ points }) => points),
    baseline,
  )
  const y = scaleLinear(range, [frame.bottom, frame.top])
  const path = line<BestPoint>(
    ({ at }) => x(at),
    ({ best }) => y(best),
  ).curve(curveStepAfter)
  const ends = series.filter(({ points }) => points.length > 0).map(({ id, points }) => ({ id, ...points.at(-1)! }))
  const named = [...ends, ...(baseline === null ? [] : [{ best: baseline }])]
  const labels = dodge(
    named.map(({ best }) => y(best)),
    13,
    frame.top + 5,
    frame.bottom - 7,
  )
  const clip = useId()
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={4} />
        {baseline !== null && (
          <g className="taxi-guess-line">
            <line x1={frame.left} x2={frame.right} y1={y(baseline)} y2={y(baseline)} />
            <text className="halo" x={frame.right + 7} y={labels.at(-1)} dy="0.32em">
              {taxi.shortNames.baseline}
            </text>
          </g>
        )}
        <clipPath id={clip}>
          <rect x={frame.left - 2} y={frame.top} width={frame.right - frame.left + 4} height={frame.bottom - frame.top} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          {series.map(({ id, points }) => (
            <path key={id} data-answer className={`steps ${LINES[id]} taxi-of-${id}`} d={path(points) ?? undefined} />
          ))}
        </g>
        {ends.map(({ id, at, best }, i) => (
          <g key={id} className={`end end-rival taxi-of-${id}`} data-answer>
            <circle cx={x(at)} cy={y(best)} r={3} />
            <text className="halo" x={x(at) + 7} y={labels[i]} dy="0.32em">
              {taxi.shortNames[id]}
            </text>
          </g>
        ))}
        <XAxis count={5} label={axis === 'evaluations' ? taxi.evaluationsAxis : taxi.secondsAxis} />
      </PlotContext>
    </svg>
  )
}
