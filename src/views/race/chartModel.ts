import { scaleLinear, scaleLog } from 'd3'
import type { RaceRecord } from '../../experiment/race'
import type { RaceView } from '../../experiment/raceDocument'
import { quartileSeries } from '../../experiment/raceStatistics'
import { allSame, finishTimes, medianFinishTimes, regretsOf } from '../../experiment/raceSummary'
import type { Problem } from '../../problems/problem'
import { heightOf } from '../../problems/statedScale'
import { lastCallPer } from '../../store/lastCall'
import type { Frame, Scale } from '../plot/PlotContext'
import { apart } from '../plot/scales'

/** Regrets below this share of the height of a black box are exact hits as far as a screen can tell; a log axis ends there. */
const SMALLEST = 1e-6

/** The part of a view that decides where runs are drawn. */
export type Axes = Omit<RaceView, 'target' | 'shown'>

/** What a run shows after each evaluation, in the units of the axis. */
export const seriesOf = (
  problem: Problem,
  { measure }: Pick<Axes, 'measure'>,
  { run }: RaceRecord,
): readonly (number | null)[] => (measure === 'regret' ? regretsOf(problem, run) : run.bestSoFar)

/** When each evaluation of a run counts, along the horizontal axis. */
export const placesOf = ({ cost, secondsEach, parallel }: Axes, record: RaceRecord): readonly number[] =>
  cost === 'time' ? finishTimes(record, secondsEach, parallel) : record.run.y.map((_, i) => i + 1)

/** One search as it is drawn. */
export interface Line {
  /** Where evaluation 1, 2, … counts along the horizontal axis. */
  readonly xs: readonly number[]
  readonly low: readonly (number | null)[]
  readonly median: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  /** Whether every run is the same: then there is nothing between the quartiles. */
  readonly isCertain: boolean
}

/** Median and quartiles of a search over its finished runs, remembered until it has more. */
export const lineOf = lastCallPer((records: readonly RaceRecord[], problem: Problem, axes: Axes): Line => {
  // A grid may end before the budget does.
  const made = Math.max(0, ...records.map(({ run }) => run.y.length))
  const series = records.map((record) => seriesOf(problem, axes, record))
  const xs =
    axes.cost === 'time'
      ? medianFinishTimes(records, made, axes.secondsEach, axes.parallel).map((time) => time ?? 0)
      : Array.from({ length: made }, (_, i) => i + 1)
  return { xs, ...quartileSeries(series, made), isCertain: allSame(records.map(({ run }) => run)) }
})

/** A line as far as its first evaluations go. */
export const beginningOf = lastCallPer(
  ({ xs, low, median, high, isCertain }: Line, evaluations: number): Line => ({
    xs: xs.slice(0, evaluations),
    low: low.slice(0, evaluations),
    median: median.slice(0, evaluations),
    high: high.slice(0, evaluations),
    isCertain,
  }),
)

/** So many runs of a search are drawn faintly: more would be one grey. */
const MOST_FAINT = 60

/** The paths of single runs, remembered until there are others. */
export const faintOf = lastCallPer((records: readonly RaceRecord[], problem: Problem, axes: Axes, evaluations: number) =>
  records.slice(0, MOST_FAINT).map((record) => pathOf(record, problem, axes, evaluations)),
)

/** The first evaluations of a run, as they are drawn. */
export const pathOf = (record: RaceRecord, problem: Problem, axes: Axes, evaluations: number) => ({
  xs: placesOf(axes, record).slice(0, evaluations),
  series: seriesOf(problem, axes, record).slice(0, evaluations),
})

/** Where one run ended. */
export interface End {
  readonly seed: number
  readonly value: number
}

/** Where every run of a search ended, remembered until it has more; runs without any value are left out. */
export const endsOf = lastCallPer((records: readonly RaceRecord[], problem: Problem, measure: Axes['measure']): End[] =>
  records.flatMap((record) => {
    const value = seriesOf(problem, { measure }, record).at(-1)
    return value === null || value === undefined ? [] : [{ seed: record.run.seed, value }]
  }),
)

/** The lowest value that a log axis of this black box shows. */
export const floorOf = (problem: Problem): number => SMALLEST * heightOf(problem)

/**
 * Both scales of the picture: they hold every line and the target, and change by whole decades on a log axis.
 *
 * @param target as a value on the axis; null without one
 */
export function scalesOf(
  problem: Problem,
  budget: number,
  view: Axes,
  lines: readonly Line[],
  target: number | null,
  frame: Frame,
): { x: Scale; y: Scale } {
  const ends = lines.flatMap(({ xs }) => xs.at(-1) ?? [])
  // Before any run, as long as one evaluation after the other takes.
  const least = view.cost === 'time' ? Math.max(1e-3, ends.length === 0 ? budget * view.secondsEach : 0) : budget
  const longest = Math.max(...ends, least)
  const x = scaleLinear()
    .domain([view.cost === 'time' ? 0 : 1, Math.max(view.cost === 'time' ? longest : 2, longest)])
    .range([frame.left, frame.right])
  const known = lines.flatMap(({ low, high, median }) => [...low, ...median, ...high]).filter((value) => value !== null)
  const held = target === null ? known : [...known, target]
  return {
    x,
    y:
      view.measure === 'regret'
        ? regretScale(problem, held, frame)
        : valueScale(problem, known.length > 0 ? held : [...held, ...(problem.range ?? [])], frame),
  }
}

function regretScale(problem: Problem, known: readonly number[], { top, bottom }: Frame): Scale {
  const floor = floorOf(problem)
  const height = heightOf(problem)
  const [low, high] = [Math.max(floor, Math.min(...known, height / 10)), Math.max(...known, height / 100)]
  return scaleLog()
    .domain([10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(Math.max(high, 10 * low)))])
    .range([bottom, top])
}

function valueScale({ optimum }: Problem, known: readonly number[], { top, bottom }: Frame): Scale {
  const values = optimum ? [...known, optimum.value] : known.length > 0 ? known : [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = apart(low, high, 1) * 0.08
  return scaleLinear()
    .domain([low - room, high + room])
    .nice()
    .range([bottom, top])
}

/** Keeps a value on the axis: a regret of 0 is drawn at the foot of a log axis. */
export const onAxis = (y: Scale, value: number): number => {
  const [a, b] = y.domain() as [number, number]
  return Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b))
}
