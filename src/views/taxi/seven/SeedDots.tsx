import { scaleLinear, scaleLog } from 'd3'
import { SEVEN_BUDGET, SEVEN_TRIPS } from '../../../casestudy/sevenRecord'
import { SEVEN_RECORDS } from '../../../casestudy/sevenReplay'
import { medianOf, type SeedShares, seedShares } from '../../../casestudy/sevenSummary'
import { SEARCHES } from '../../../casestudy/study'
import { taxi } from '../../../language/en/taxi'
import { isOf, type Subject } from '../../figure/subjects'
import type { Frame, Scale } from '../../plot/PlotContext'
import { Figure } from '../Figure'
import { errorShare, seedDotsWords } from './sevenWords'
import '../../plot/marks.css'
import '../contestants.css'
import './SeedDots.css'

const ROWS = SEARCHES.map((id) => ({ id, ...seedShares(SEVEN_RECORDS, id) }))
const ALL = ROWS.flatMap(({ found, fresh }) => [...found, ...fresh]).filter((share) => share !== null)
/** In the order in which they are given room. */
const TICKS = [1, 0.8, 1.25, 1.5, 2, 3, 0.9, 1.1, 0.5]

/** What a figure of it says that it is, and its numbers. */
const ALL_SEEDS: Subject = {
  kind: 'own',
  words: () => taxi.sevenFigure(taxi.recordedSeeds(SEVEN_RECORDS.length), SEVEN_BUDGET, SEVEN_TRIPS),
  data: () => ({
    seeds: SEVEN_RECORDS.map(({ seed }) => seed),
    shares: Object.fromEntries(ROWS.map(({ id, ...of }) => [id, of])),
  }),
}

/** Every recorded seed of the study of seven inputs: what each search found and, where asked for, what its pick is worth afresh. */
export default function SeedDots({ fresh }: { readonly fresh: boolean }) {
  return (
    <div className="seed-dots" ref={(panel) => isOf(panel, ALL_SEEDS)}>
      <Figure title={taxi.seedDots} description={seedDotsWords(ROWS, fresh)}>
        {(size) => <Dots {...size} fresh={fresh} />}
      </Figure>
    </div>
  )
}

function Dots({ width, height, fresh }: { width: number; height: number; fresh: boolean }) {
  const frame: Frame = { left: 84, right: width - 14, top: 20, bottom: height - 36 }
  const x = scaleLog([Math.min(...ALL) / 1.02, Math.max(...ALL) * 1.02], [frame.left, frame.right])
  const y = scaleLinear([0, ROWS.length], [frame.top, frame.bottom])
  const lane = (y(1) - y(0)) / 2
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Axis x={x} frame={frame} />
      {ROWS.map(({ id, ...shares }, i) => (
        <g key={id} className={`taxi-of-${id}`} transform={`translate(0 ${y(i)})`}>
          <line className="seed-dots-row" x1={0} x2={frame.right} />
          <text className="seed-dots-name" x={0} y={14}>
            {taxi.shortNames[id]}
          </text>
          <text className="quiet" x={frame.left - 10} y={Math.max(lane / 2, 28)} dy="0.32em" textAnchor="end">
            {taxi.dotsFound}
          </text>
          <Lane shares={shares.found} x={x} top={0} height={lane} className="seed-dots-found" />
          {fresh && (
            <g data-answer>
              <text className="quiet" x={frame.left - 10} y={1.5 * lane} dy="0.32em" textAnchor="end">
                {taxi.dotsFresh}
              </text>
              <Lane shares={shares.fresh} x={x} top={lane} height={lane} className="seed-dots-fresh" />
            </g>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Shares in per cent below the rows, and across them the guess, which is 100 %. */
function Axis({ x, frame }: { x: Scale; frame: Frame }) {
  const [low, high] = x.domain() as [number, number]
  return (
    <g className="axis">
      {ticksOn(x).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line className="hairline" y1={frame.top} y2={frame.bottom} />
          <text y={frame.bottom + 16} textAnchor="middle">
            {errorShare(tick)}
          </text>
        </g>
      ))}
      <text x={frame.right} y={frame.bottom + 31} textAnchor="end">
        {taxi.shareAxis}
      </text>
      {low < 1 && high > 1 && (
        <g className="seed-dots-guess" transform={`translate(${x(1)} 0)`}>
          <line y1={frame.top - 4} y2={frame.bottom} />
          <text y={frame.top - 9} textAnchor="middle">
            {taxi.shortNames.baseline}
          </text>
          <text className="quiet" x={-28} y={frame.top - 9} textAnchor="end">
            ← {taxi.better}
          </text>
        </g>
      )}
    </g>
  )
}

/** Pixels between two numbers, at least. */
const APART = 44

/** Round shares within the axis, 100 % first, each with room for its number. */
function ticksOn(x: Scale): number[] {
  const [low, high] = x.domain() as [number, number]
  const ticks: number[] = []
  for (const tick of TICKS)
    if (tick >= low && tick <= high && ticks.every((other) => Math.abs(x(tick) - x(other)) >= APART)) ticks.push(tick)
  return ticks
}

interface LaneProps {
  readonly shares: SeedShares['found']
  readonly x: Scale
  readonly top: number
  readonly height: number
  readonly className: string
}

/** A dot a seed, in the order of the seeds from the top down, so that they do not cover each other; the median as a bar. */
function Lane({ shares, x, top, height, className }: LaneProps) {
  const median = medianOf(shares)
  const [first, last] = [top + 5, top + height - 5]
  return (
    <g className={className}>
      {shares.map(
        (share, i) =>
          share !== null && (
            <circle key={SEVEN_RECORDS[i]!.seed} cx={x(share)} cy={first + ((last - first) * (i + 0.5)) / shares.length} r={3} />
          ),
      )}
      {median !== null && <line className="seed-dots-median" x1={x(median)} x2={x(median)} y1={top + 2} y2={top + height - 2} />}
    </g>
  )
}
