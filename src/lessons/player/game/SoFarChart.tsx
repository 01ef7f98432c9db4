import { scaleLinear, scaleLog } from 'd3'
import { duel } from '../../../language/en/duel'
import { XAxis, YAxis } from '../../../views/plot/Axes'
import { dodge } from '../../../views/plot/dodge'
import { looksOf } from '../../../views/plot/look'
import { type Frame, PlotContext } from '../../../views/plot/PlotContext'
import { Steps } from '../../../views/plot/Steps'
import { apart } from '../../../views/plot/scales'
import { useSize } from '../../../views/plot/useSize'
import { CONTESTANTS, type ContestantId } from '../../game/contestants'
import '../../../views/plot/series.css'
import './SoFarChart.css'

interface SoFarChartProps {
  readonly budget: number
  /** For each what it had reached after every evaluation; null while there is nothing. */
  readonly series: Readonly<Record<ContestantId, readonly (number | null)[]>>
  /** Set where the axis is logarithmic: it ends here, and what is less is drawn at its end. */
  readonly floor?: number
}

const OPPONENTS = looksOf([{ kind: 'bayesian' }, { kind: 'random' }, { kind: 'grid' }])
export const LOOKS: Readonly<Record<ContestantId, { readonly className: string; readonly line: string }>> = {
  you: { className: 'game-you', line: 'steps-you' },
  bayesian: { className: OPPONENTS[0]!.className, line: 'steps-bayesian' },
  random: { className: OPPONENTS[1]!.className, line: 'steps-rival' },
  grid: { className: OPPONENTS[2]!.className, line: 'steps-rival steps-second' },
}

/** What each has reached, evaluation by evaluation; the lines carry their names. */
export function SoFarChart(props: SoFarChartProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="so-far-chart" ref={ref}>
      {size && size.width > 100 && size.height > 60 && <Chart {...props} width={size.width} height={size.height} />}
    </div>
  )
}

interface ChartProps extends SoFarChartProps {
  readonly width: number
  readonly height: number
}

function Chart({ budget, series: given, floor, width, height }: ChartProps) {
  const frame: Frame = { left: 50, right: width - 58, top: 8, bottom: height - 34 }
  const isLog = floor !== undefined
  const drawn = (values: readonly (number | null)[]) =>
    isLog ? values.map((value) => (value === null ? null : Math.max(value, floor))) : values
  const series = {
    you: drawn(given.you),
    bayesian: drawn(given.bayesian),
    random: drawn(given.random),
    grid: drawn(given.grid),
  }
  const known = Object.values(series).flatMap((values) => values.filter((value) => value !== null))
  const [low, high] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1]
  const room = apart(low, high, 1) * 0.06
  const y = (isLog ? scaleLog() : scaleLinear())
    .domain(isLog ? [floor, 1.5 * Math.max(high, 10 * floor)] : [low - room, high + room])
    .range([frame.bottom, frame.top])
  const x = scaleLinear([1, Math.max(2, budget)], [frame.left, frame.right])
  const ends = CONTESTANTS.flatMap((id) => {
    const last = series[id].findLastIndex((value) => value !== null)
    return last < 0 ? [] : [{ id, x: x(last + 1), y: y(series[id][last]!) }]
  })
  const labels = dodge(
    ends.map((end) => end.y),
    13,
    frame.top + 4,
    frame.bottom - 6,
  )
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={height < 180 ? 3 : 5} />
        {CONTESTANTS.toReversed().map((id) => (
          <g key={id} className={LOOKS[id].className}>
            <Steps values={series[id]} className={LOOKS[id].line} />
          </g>
        ))}
        {ends.map(({ id, x, y }, i) => (
          <g key={id} className={`so-far-end ${LOOKS[id].className}`}>
            <circle cx={x} cy={y} r={3} />
            <text className="halo" x={x + 8} y={labels[i]} dy="0.32em">
              {duel.shortNames[id]}
            </text>
          </g>
        ))}
        <XAxis count={5} label={duel.evaluationsAxis} />
      </PlotContext>
    </svg>
  )
}
