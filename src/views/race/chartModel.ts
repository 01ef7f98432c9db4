import { scaleLinear, scaleLog } from 'd3'
import type { RaceRecord } from '../../experiment/race'
import type { RaceContest, RaceView } from '../../experiment/raceDocument'
import { quantileSeries } from '../../experiment/raceStatistics'
import { finishTimes, medianFinishTimes, regretsOf } from '../../experiment/raceSummary'
import { findProblem } from '../../problems'
import type { Problem } from '../../problems/problem'
import type { Standing } from '../../store/race/derived'
import type { Frame, Scale } from '../plot/PlotContext'

/** Regrets below this share of the height of a black box are exact hits as far as a screen can tell; a log axis ends there. */
const SMALLEST = 1e-6

/** What a run shows after each evaluation, in the units of the axis. */
export const seriesOf = ({ problem }: RaceContest, { measure }: RaceView, { run }: RaceRecord): readonly (number | null)[] =>
  measure === 'regret' ? regretsOf(problem, run) : run.bestSoFar

/** When each evaluation of a run counts, along the horizontal axis. */
export const placesOf = ({ cost, secondsEach, parallel }: RaceView, record: RaceRecord): readonly number[] =>
  cost === 'time' ? finishTimes(record, secondsEach, parallel) : record.run.y.map((_, i) => i + 1)

/** One search as it is drawn. */
export interface Line {
  readonly name: string
  /** Where evaluation 1, 2, … counts along the horizontal axis. */
  readonly xs: readonly number[]
  readonly low: readonly (number | null)[]
  readonly median: readonly (number | null)[]
  readonly high: readonly (number | null)[]
}

/** Median and quartiles of a search over its finished runs. */
export function lineOf(contest: RaceContest, view: RaceView, { name, records }: Pick<Standing, 'name' | 'records'>): Line {
  // A grid may end before the budget does.
  const made = Math.max(0, ...records.map(({ run }) => run.y.length))
  const series = records.map((record) => seriesOf(contest, view, record))
  const [low, median, high] = quantileSeries(series, [0.25, 0.5, 0.75], made)
  const xs =
    view.cost === 'time'
      ? medianFinishTimes(records, made, view.secondsEach, view.parallel).map((time) => time ?? 0)
      : Array.from({ length: made }, (_, i) => i + 1)
  return { name, xs, low: low!, median: median!, high: high! }
}

/** The lowest value that a log axis of this black box shows. */
export const floorOf = ({ range: [low, high] }: Problem): number => SMALLEST * (high - low || 1)

/** Both scales of the picture: they hold every line, and change by whole decades on a log axis. */
export function scalesOf(contest: RaceContest, view: RaceView, lines: readonly Line[], frame: Frame): { x: Scale; y: Scale } {
  const problem = findProblem(contest.problem)
  const longest = Math.max(...lines.flatMap(({ xs }) => xs.at(-1) ?? []), view.cost === 'time' ? 1e-3 : contest.budget)
  const x = scaleLinear()
    .domain([view.cost === 'time' ? 0 : 1, Math.max(view.cost === 'time' ? longest : 2, longest)])
    .range([frame.left, frame.right])
  const known = lines.flatMap(({ low, high, median }) => [...low, ...median, ...high]).filter((value) => value !== null)
  return { x, y: view.measure === 'regret' ? regretScale(problem, known, frame) : valueScale(problem, known, frame) }
}

function regretScale(problem: Problem, known: readonly number[], { top, bottom }: Frame): Scale {
  const floor = floorOf(problem)
  const height = problem.range[1] - problem.range[0] || 1
  const [low, high] = [Math.max(floor, Math.min(...known, height / 10)), Math.max(...known, height / 100)]
  return scaleLog()
    .domain([10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(Math.max(high, 10 * low)))])
    .range([bottom, top])
}

function valueScale({ optimum, range }: Problem, known: readonly number[], { top, bottom }: Frame): Scale {
  const values = known.length > 0 ? [...known, optimum.value] : [...range]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || 1) * 0.08
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
