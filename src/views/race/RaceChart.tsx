import { useMemo } from 'react'
import { race } from '../../language/en/race'
import { selectInFront, selectProblem, selectShown, selectStandings, selectTarget, selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { dodge } from '../plot/dodge'
import { looksOf } from '../plot/look'
import { MarkingContext, MarkLine, useMarking } from '../plot/Marking'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { optimumWords } from '../words/optimum'
import { CostAxis, ValueAxis } from './ChartAxes'
import { beginningOf, faintOf, floorOf, lineOf, onAxis, pathOf, scalesOf } from './chartModel'
import { unitOfTime } from './duration'
import { ChosenRun, FaintRuns, Median, Quartiles } from './marks'
import { shortened } from './shortened'
import { TargetLine } from './TargetLine'
import { asValue, isAimed } from './target'
import { useStable } from './useStable'
import './marks.css'
import './RaceChart.css'
import '../plot/marks.css'
import { pointedIn } from '../plot/pointed'

/** A time is marked in hours, whatever the axis shows; seconds of one. */
const HOUR = 3600

/** A line is pointed at from so many pixels above or below. */
const NEAR = 12

/** Median and quartile bands of every search, its runs behind them, the target and the chosen run. */
export function RaceChart({ width, height }: { width: number; height: number }) {
  const contest = useRace((s) => s.contest)
  const view = useRace(selectView)
  const standings = useRace(selectStandings)
  const selected = useRace((s) => s.selected)
  const select = useRace((s) => s.select)
  const point = useRace((s) => s.point)
  const inFront = useRace(selectInFront)
  const shown = useRace(selectShown)
  const problem = useRace(selectProblem)
  const marking = useMarking()
  const looks = useMemo(() => looksOf(contest.searches), [contest.searches])
  const narrow = width < 460

  const frame: Frame = useMemo(
    () => ({ left: 62, right: width - (narrow ? 74 : 116), top: 12, bottom: height - 40 }),
    [width, height, narrow],
  )
  const { measure, cost, secondsEach, parallel } = view
  const axes = useMemo(() => ({ measure, cost, secondsEach, parallel }), [measure, cost, secondsEach, parallel])
  const wholes = standings.map(({ records }) => lineOf(records, problem, axes))
  const lines = wholes.map((line) => beginningOf(line, shown))
  const regret = useRace(selectTarget)
  const aimed = isAimed(problem) && regret !== null ? { problem, regret, value: asValue(problem, view.measure, regret) } : null
  const latest = scalesOf(problem, contest.budget, axes, wholes, aimed?.value ?? null, frame)
  const [x, y] = [useStable(latest.x), useStable(latest.y)]
  const scales = useMemo(() => ({ x, y, frame }), [x, y, frame])

  const ends = lines.flatMap(({ xs, median }, i) => {
    const last = median.at(-1)
    return last === null || last === undefined ? [] : [{ name: standings[i]!.name, i, x: x(xs.at(-1)!), y: y(onAxis(y, last)) }]
  })
  const targetAt = aimed ? [y(onAxis(y, aimed.value))] : []
  // The target's words stand among the names: nowhere else do they hide no line.
  const names = dodge([...targetAt, ...ends.map((end) => end.y)], 14, frame.top, frame.bottom)
  const labels = names.slice(targetAt.length)
  const placeOf = (name: string) => (inFront === null ? '' : name === inFront ? 'race-in-front' : 'race-behind')
  const chosen = selected && standings.findIndex(({ name }) => name === selected.search)
  const chosenRecord = chosen !== null && standings[chosen]?.records.find(({ run }) => run.seed === selected!.seed)

  // A mark of something else belongs to another panel.
  const asked = marking && marking.of === undefined && cost === 'time' ? marking : null
  const shownMark = asked?.at && { ...asked, at: [onAxis(x, asked.at[0]! * HOUR)] }
  const markAt = (px: number) => asked?.mark?.([Number((onAxis(x, x.invert(px)) / HOUR).toFixed(1))])

  /** The run whose value at this place is nearest. */
  const choose = (px: number, py: number) => {
    let best = { distance: 14, search: '', seed: 0 }
    standings.forEach(({ name, records }) => {
      for (const record of records) {
        const { xs, series } = pathOf(record, problem, axes, shown)
        const at = xs.findLastIndex((place) => x(place) <= px)
        const value = series[at]
        if (value === null || value === undefined) continue
        const distance = Math.abs(y(onAxis(y, value)) - py)
        if (distance < best.distance) best = { distance, search: name, seed: record.run.seed }
      }
    })
    select(best.search ? { search: best.search, seed: best.seed } : null)
  }

  /** The search whose median or name is nearest, within a finger's breadth. */
  const pointed = (px: number, py: number): string | null => {
    const heights = ends.map(({ name, i }, k) => {
      const { xs, median } = lines[i]!
      const value =
        median[
          Math.max(
            0,
            xs.findLastIndex((place) => x(place) <= px),
          )
        ]
      return { name, distance: px > frame.right ? Math.abs(labels[k]! - py) : Math.abs(y(onAxis(y, value ?? Number.NaN)) - py) }
    })
    const near = heights.filter(({ distance }) => distance < NEAR).sort((a, b) => a.distance - b.distance)
    return near[0]?.name ?? null
  }

  const unit = unitOfTime(x.domain()[1]!)
  return (
    <>
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        className="race-chart"
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') point(pointed(...pointedIn(event, event.currentTarget)))
        }}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const [px, py] = pointedIn(event, event.currentTarget)
          if (asked?.mark) markAt(px)
          else choose(px, py)
        }}
      >
        <PlotContext value={scales}>
          <ValueAxis hasFloor={view.measure === 'regret' && y.domain()[0]! <= floorOf(problem) * 1.001} />
          {view.measure === 'value' && problem.optimum && (
            <g className="optimum">
              <line x1={frame.left} x2={frame.right} y1={y(problem.optimum.value)} y2={y(problem.optimum.value)} />
              <text className="halo" x={frame.left + 6} y={y(problem.optimum.value) + (problem.goal === 'maximize' ? 14 : -6)}>
                {optimumWords(problem, problem.optimum.value)}
              </text>
            </g>
          )}
          {standings.map(({ name, records }, i) => (
            <g key={name} className={placeOf(name)} data-answer>
              <FaintRuns runs={faintOf(records, problem, axes, shown)} look={looks[i]!} />
              {lines[i]!.xs.length > 0 && <Quartiles line={lines[i]!} look={looks[i]!} />}
            </g>
          ))}
          {standings.map(
            ({ name }, i) =>
              lines[i]!.xs.length > 0 && (
                <g key={name} className={placeOf(name)} data-answer>
                  <Median line={lines[i]!} look={looks[i]!} />
                </g>
              ),
          )}
          {chosenRecord && (
            <g data-answer>
              <ChosenRun {...pathOf(chosenRecord, problem, axes, shown)} look={looks[chosen!]!} />
            </g>
          )}
          {ends.map((end, k) => (
            <g key={end.name} className={`race-end ${placeOf(end.name)} ${looks[end.i]!.className}`} data-answer>
              <path className="race-mark" d={looks[end.i]!.shape} transform={`translate(${end.x} ${end.y})`} />
              <text className="halo" x={frame.right + 9} y={labels[k]} dy="0.32em">
                {shortened(end.name, narrow ? 9 : 15)}
              </text>
            </g>
          ))}
          {shownMark && (
            <MarkingContext value={shownMark}>
              <MarkLine isNamedBelow />
            </MarkingContext>
          )}
          <CostAxis
            unit={view.cost === 'time' ? unit.seconds : 1}
            label={view.cost === 'time' ? race.inTime(unit.name, view.parallel) : race.inEvaluations}
            whole={view.cost !== 'time'}
          />
        </PlotContext>
      </svg>
      {aimed && <TargetLine problem={aimed.problem} target={aimed.regret} scales={scales} labelAt={names[0]!} brief={narrow} />}
    </>
  )
}
