import { useMemo } from 'react'
import { findProblem } from '../../problems'
import { selectStandings } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatNumber, formatShort } from '../format'
import { dodge } from '../plot/dodge'
import { type Frame, PlotContext, usePlot } from '../plot/PlotContext'
import { ticksOf } from '../plot/scales'
import { faintOf, floorOf, lineOf, onAxis, placesOf, scalesOf, seriesOf } from './chartModel'
import { unitOfTime } from './duration'
import { looksOf } from './look'
import { ChosenRun, FaintRuns, MedianAndQuartiles } from './marks'
import { TargetLine } from './TargetLine'
import { useStable } from './useStable'

/** Median and quartile bands of every search, its runs behind them, the target and the chosen run. */
export function RaceChart({ width, height }: { width: number; height: number }) {
  const contest = useRace((s) => s.contest)
  const view = useRace((s) => s.view)
  const standings = useRace(selectStandings)
  const selected = useRace((s) => s.selected)
  const select = useRace((s) => s.select)
  const problem = findProblem(contest.problem)
  const looks = useMemo(() => looksOf(contest.searches), [contest.searches])
  const narrow = width < 460

  const frame: Frame = useMemo(
    () => ({ left: 62, right: width - (narrow ? 74 : 116), top: 12, bottom: height - 40 }),
    [width, height, narrow],
  )
  const { measure, cost, secondsEach, parallel } = view
  const axes = useMemo(() => ({ measure, cost, secondsEach, parallel }), [measure, cost, secondsEach, parallel])
  const lines = standings.map(({ records }) => lineOf(records, contest.problem, axes))
  const latest = scalesOf(contest, axes, lines, frame)
  const [x, y] = [useStable(latest.x), useStable(latest.y)]
  const scales = useMemo(() => ({ x, y, frame }), [x, y, frame])

  const ends = lines.flatMap(({ xs, median }, i) => {
    const last = median.at(-1)
    return last === null || last === undefined ? [] : [{ name: standings[i]!.name, i, x: x(xs.at(-1)!), y: y(onAxis(y, last)) }]
  })
  const labels = dodge(
    ends.map((end) => end.y),
    14,
    frame.top,
    frame.bottom,
  )
  const chosen = selected && standings.findIndex(({ name }) => name === selected.search)
  const chosenRecord = chosen !== null && standings[chosen]?.records.find(({ run }) => run.seed === selected!.seed)

  /** The run whose value at this place is nearest. */
  const choose = (px: number, py: number) => {
    let best = { distance: 14, search: '', seed: 0 }
    standings.forEach(({ name, records }) => {
      for (const record of records) {
        const [xs, series] = [placesOf(axes, record), seriesOf(contest.problem, axes, record)]
        const at = xs.findLastIndex((place) => x(place) <= px)
        const value = series[at]
        if (value === null || value === undefined) continue
        const distance = Math.abs(y(onAxis(y, value)) - py)
        if (distance < best.distance) best = { distance, search: name, seed: record.run.seed }
      }
    })
    select(best.search ? { search: best.search, seed: best.seed } : null)
  }

  const unit = unitOfTime(x.domain()[1]!)
  return (
    <>
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        className="race-chart"
        onClick={({ currentTarget, clientX, clientY }) => {
          const box = currentTarget.getBoundingClientRect()
          choose(clientX - box.left, clientY - box.top)
        }}
      >
        <PlotContext value={scales}>
          <ValueAxis hasFloor={view.measure === 'regret' && y.domain()[0]! <= floorOf(problem) * 1.001} />
          {view.measure === 'value' && (
            <g className="optimum">
              <line x1={frame.left} x2={frame.right} y1={y(problem.optimum.value)} y2={y(problem.optimum.value)} />
              <text className="halo" x={frame.left + 6} y={y(problem.optimum.value) + (problem.goal === 'maximize' ? 14 : -6)}>
                {problem.measured ? 'best measured' : 'true optimum'} {formatNumber(problem.optimum.value, 4)}
              </text>
            </g>
          )}
          {standings.map(({ name, records }, i) => (
            <FaintRuns key={name} runs={faintOf(records, contest.problem, axes)} look={looks[i]!} />
          ))}
          {standings.map(
            ({ name }, i) => lines[i]!.xs.length > 0 && <MedianAndQuartiles key={name} line={lines[i]!} look={looks[i]!} />,
          )}
          {chosenRecord && (
            <ChosenRun
              xs={placesOf(axes, chosenRecord)}
              series={seriesOf(contest.problem, axes, chosenRecord)}
              look={looks[chosen!]!}
            />
          )}
          {ends.map((end, k) => (
            <g key={end.name} className={`race-end ${looks[end.i]!.className}`}>
              <path className="race-mark" d={looks[end.i]!.shape} transform={`translate(${end.x} ${end.y})`} />
              <text className="halo" x={frame.right + 9} y={labels[k]} dy="0.32em">
                {shortened(end.name, narrow ? 9 : 15)}
              </text>
            </g>
          ))}
          <CostAxis
            unit={view.cost === 'time' ? unit.seconds : 1}
            label={view.cost === 'time' ? `${unit.name} (${view.parallel} at once)` : 'evaluations'}
          />
        </PlotContext>
      </svg>
      <TargetLine scales={scales} />
    </>
  )
}

const shortened = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)

function ValueAxis({ hasFloor }: { hasFloor: boolean }) {
  const { y, frame } = usePlot()
  const ticks = ticksOf(y, 7)
  return (
    <g className="axis">
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className="hairline" x1={frame.left} x2={frame.right} />
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {hasFloor && i === 0 ? '≤ ' : ''}
            {formatShort(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

function CostAxis({ unit, label }: { unit: number; label: string }) {
  const { x, frame } = usePlot()
  const inUnits = x.copy().domain(x.domain().map((value) => value / unit))
  const whole = label === 'evaluations'
  const ticks = whole ? [1, ...inUnits.ticks(6).filter((tick) => Number.isInteger(tick) && tick > 1)] : inUnits.ticks(6)
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${inUnits(tick)} ${frame.bottom})`}>
          <line y2={4} />
          <text y={16} textAnchor="middle">
            {formatShort(tick)}
          </text>
        </g>
      ))}
      <text className="axis-name" x={frame.right} y={frame.bottom + 32} textAnchor="end">
        {label}
      </text>
    </g>
  )
}
