import { scaleLinear, scaleLog } from 'd3'
import { memo, useId } from 'react'
import type { RaceView } from '../../experiment/raceDocument'
import { race } from '../../language/en/race'
import type { Problem } from '../../problems/problem'
import { heightOf } from '../../problems/statedScale'
import { selectProblem, selectStandings, selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatShort } from '../format'
import { Term } from '../glossary/Term'
import { type Look, looksOf } from '../plot/look'
import type { Scale } from '../plot/PlotContext'
import { apart, ticksOf } from '../plot/scales'
import { useSize } from '../plot/useSize'
import { type End, endsOf, floorOf, onAxis } from './chartModel'
import { shortened } from './shortened'
import { useStable } from './useStable'
import './FinalValues.css'
import './marks.css'
import './sides.css'
import '../plot/marks.css'
import { pointedIn } from '../plot/pointed'

/** Where every run ended: one dot a run, the quartiles as a box and the median as a line. */
export function FinalValues() {
  const title = useId()
  const measure = useRace((s) => selectView(s).measure)
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className="panel race-side race-side-grow" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{race.ends}</h2>
        <span className="quiet">
          {measure === 'regret' ? <Term of="regret">{race.endsOf.regret}</Term> : <Term of="bestValue">{race.endsOf.value}</Term>}
        </span>
      </header>
      <div className="fill" ref={ref}>
        {size && size.width > 60 && size.height > 50 && <Strips {...size} />}
      </div>
    </section>
  )
}

function Strips({ width, height }: { width: number; height: number }) {
  const contest = useRace((s) => s.contest)
  const problem = useRace(selectProblem)
  const view = useRace(selectView)
  const standings = useRace(selectStandings)
  const selected = useRace((s) => s.selected)
  const select = useRace((s) => s.select)
  const looks = looksOf(standings)
  const bottom = height - 20
  const lane = bottom / Math.max(1, standings.length)
  const isNarrow = lane < NARROW_LANE
  const [left, right] = [isNarrow ? 104 : 22, width - 22]
  const ends = standings.map(({ records }) => endsOf(records, problem, view.measure))
  const x = useStable(
    scaleOf(
      problem,
      view,
      ends.flat().map(({ value }) => value),
      [left, right],
    ),
  )

  /** The run whose dot is nearest. */
  const choose = (px: number, py: number) => {
    let best = { distance: 12, search: '', seed: 0 }
    standings.forEach(({ name }, i) => {
      for (const { seed, value } of ends[i]!) {
        const dy = py - i * lane - liftOf(seed, contest.firstSeed, contest.seeds, lane)
        const distance = Math.hypot(px - x(onAxis(x, value)), dy)
        if (distance < best.distance) best = { distance, search: name, seed }
      }
    })
    if (best.search) select({ search: best.search, seed: best.seed })
  }

  return (
    <svg width={width} height={height} aria-hidden="true" onClick={(event) => choose(...pointedIn(event, event.currentTarget))}>
      {ticksOf(x, Math.max(2, Math.min(4, Math.floor((right - left) / TICK)))).map((tick) => (
        <g key={tick} className="axis" transform={`translate(${x(tick)} 0)`}>
          <line className="hairline" y1={0} y2={bottom} />
          <text y={bottom + 15} textAnchor="middle">
            {formatShort(tick)}
          </text>
        </g>
      ))}
      {standings.map(({ name, outcome }, i) => (
        <g key={name} className={looks[i]!.className} transform={`translate(0 ${i * lane})`}>
          <g data-answer>
            {outcome.isCertain ? (
              <OneResult end={ends[i]![0]} x={x} lane={lane} look={looks[i]!} />
            ) : (
              <Dots ends={ends[i]!} x={x} seeds={contest.seeds} first={contest.firstSeed} lane={lane} />
            )}
            <Box
              x={x}
              lane={lane}
              quartiles={view.measure === 'regret' ? outcome.regretQuartiles : outcome.valueQuartiles}
              median={(view.measure === 'regret' ? outcome.regret : outcome.value)?.value ?? null}
            />
          </g>
          <text className="race-strip-name halo" x={4} y={isNarrow ? lane / 2 + 3 : 11}>
            {isNarrow ? shortened(name, 14) : name}
            {outcome.isCertain && <tspan className="race-strip-note"> {isNarrow ? race.always : race.alwaysSame}</tspan>}
          </text>
          {selected?.search === name &&
            ends[i]!.filter(({ seed }) => seed === selected.seed).map(({ seed, value }) => (
              <circle
                key={seed}
                className="race-strip-chosen"
                r={5}
                cx={x(onAxis(x, value))}
                cy={liftOf(seed, contest.firstSeed, contest.seeds, lane)}
              />
            ))}
        </g>
      ))}
    </svg>
  )
}

/** About what the number of a tick takes, in pixels. */
const TICK = 52

/** In lanes too narrow for a name above the dots, names stand left of the picture. */
const NARROW_LANE = 26
const above = (lane: number) => (lane < NARROW_LANE ? 2 : 15)

/** Dots stand in the order of their seeds, from the top of the lane down, so that they do not cover each other. */
const liftOf = (seed: number, first: number, seeds: number, lane: number) =>
  above(lane) + 1 + ((seed - first + 0.5) / seeds) * Math.max(4, lane - above(lane) - 7)

interface DotsProps {
  readonly ends: readonly End[]
  readonly x: Scale
  readonly seeds: number
  readonly first: number
  readonly lane: number
}

const Dots = memo(({ ends, x, seeds, first, lane }: DotsProps) => {
  const path = ends.map(
    ({ seed, value }) => `M${x(onAxis(x, value)).toFixed(1)} ${liftOf(seed, first, seeds, lane).toFixed(1)}h0`,
  )
  return <path className="race-strip-dots" d={path.join('')} />
})

/** Where every run of a search ended that leaves nothing to chance. */
function OneResult({ end, x, lane, look }: { end: End | undefined; x: Scale; lane: number; look: Look }) {
  if (!end) return null
  const [at, middle] = [x(onAxis(x, end.value)), above(lane) + Math.max(5, lane - above(lane) - 5) / 2]
  return <path className="race-mark" d={look.shape} transform={`translate(${at} ${middle})`} />
}

interface BoxProps {
  readonly x: Scale
  readonly lane: number
  readonly quartiles: readonly [number, number] | null
  readonly median: number | null
}

function Box({ x, lane, quartiles, median }: BoxProps) {
  if (!quartiles || median === null) return null
  const [a, b] = [x(onAxis(x, quartiles[0])), x(onAxis(x, quartiles[1]))]
  const at = x(onAxis(x, median))
  return (
    <g className="race-strip-box">
      <rect
        x={Math.min(a, b)}
        width={Math.max(1, Math.abs(b - a))}
        y={above(lane)}
        height={Math.max(5, lane - above(lane) - 5)}
        rx={2}
      />
      <line x1={at} x2={at} y1={above(lane) - 2} y2={lane - 3} />
    </g>
  )
}

function scaleOf(problem: Problem, { measure }: RaceView, values: readonly number[], range: [number, number]): Scale {
  if (measure === 'value') {
    const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : (problem.range ?? [0, 1])
    const room = apart(low, high, 1) * 0.04
    return scaleLinear()
      .domain([low - room, high + room])
      .range(range)
  }
  const height = heightOf(problem)
  const low = Math.max(floorOf(problem), Math.min(...values, height / 10))
  const high = Math.max(...values, low * 10)
  return scaleLog()
    .domain([10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))])
    .range(range)
}
