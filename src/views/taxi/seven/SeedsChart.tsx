import { curveStepAfter, line, scaleLinear } from 'd3'
import type { SevenSummary } from '../../../casestudy/sevenSummary'
import { taxi } from '../../../language/en/taxi'
import { XAxis, YAxis } from '../../plot/Axes'
import { Band } from '../../plot/Band'
import { dodge } from '../../plot/dodge'
import { type Frame, PlotContext } from '../../plot/PlotContext'
import { useSize } from '../../plot/useSize'
import { seedsWords } from './sevenWords'
import '../../plot/series.css'
import '../BestChart.css'
import '../contestants.css'
import './SeedsChart.css'

const LINES = { grid: 'steps-rival', random: 'steps-rival steps-second', bayesian: 'steps-bayesian' } as const

/** Best found so far over all recorded seeds: medians, and the middle half of the seeds as bands. */
export function SeedsChart({ summaries, seeds }: { summaries: readonly SevenSummary[]; seeds: number }) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="fill" ref={ref} role="img" aria-label={seedsWords(summaries, seeds)}>
      {size && size.width > 80 && size.height > 60 && <Chart {...size} summaries={summaries} />}
    </div>
  )
}

function Chart({ width, height, summaries }: { width: number; height: number; summaries: readonly SevenSummary[] }) {
  const frame: Frame = { left: 52, right: width - 70, top: 10, bottom: height - 36 }
  const series = summaries.map(({ id, found: { low, median, high } }) => {
    const at = median.flatMap((value, i) => (value === null ? [] : [i]))
    return {
      id,
      xs: at.map((i) => i + 1),
      low: at.map((i) => low[i]!),
      median: at.map((i) => median[i]!),
      high: at.map((i) => high[i]!),
    }
  })
  const longest = Math.max(2, ...series.map(({ xs }) => xs.at(-1) ?? 0))
  const ends = series.flatMap(({ id, xs, median }) => (xs.length > 0 ? [{ id, at: xs.at(-1)!, best: median.at(-1)! }] : []))
  const lowest = Math.min(1, ...series.flatMap(({ low }) => low))
  const x = scaleLinear([1, longest], [frame.left, frame.right])
  const y = scaleLinear([lowest - 0.03, Math.max(1.3, ...ends.map(({ best }) => best + 0.05))], [frame.bottom, frame.top]).clamp(
    true,
  )
  const labels = dodge([...ends.map(({ best }) => y(best)), y(1)], 13, frame.top + 5, frame.bottom - 7)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={4} />
        <g className="taxi-guess-line">
          <line x1={frame.left} x2={frame.right} y1={y(1)} y2={y(1)} />
          <text className="halo" x={frame.right + 7} y={labels.at(-1)} dy="0.32em">
            {taxi.shortNames.baseline}
          </text>
        </g>
        {series.map(({ id, xs, low, high }) => (
          <g key={id} className={`taxi-of-${id}`}>
            <Band xs={xs} low={(i) => low[i]!} high={(i) => high[i]!} className="seven-seeds-band" />
          </g>
        ))}
        {series.map(({ id, xs, median }) => (
          <path
            key={id}
            className={`steps ${LINES[id]} taxi-of-${id}`}
            d={
              line<number>(
                (i) => x(xs[i]!),
                (i) => y(median[i]!),
              ).curve(curveStepAfter)(xs.map((_, i) => i)) ?? undefined
            }
          />
        ))}
        {ends.map(({ id, at, best }, i) => (
          <g key={id} className={`end end-rival taxi-of-${id}`}>
            <circle cx={x(at)} cy={y(best)} r={3} />
            <text className="halo" x={x(at) + 7} y={labels[i]} dy="0.32em">
              {taxi.shortNames[id]}
            </text>
          </g>
        ))}
        <XAxis count={5} label={taxi.evaluationsAxis} />
      </PlotContext>
    </svg>
  )
}
