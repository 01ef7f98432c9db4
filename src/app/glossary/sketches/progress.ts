import { quartileSeries } from '../../../experiment/raceStatistics'
import { regrets } from '../../../experiment/regret'
import { defaultSetup, problemOf } from '../../../experiment/setup'
import { runToEnd } from '../../../experiment/trace'
import { listed } from '../../../problems/source'
import { findStrategy } from '../../../search'
import { type Dash, extentOf, type Frame, type Look, type Mark, once, type Sketch } from './sketch'

const BLACK_BOX = 'forrester'
const BUDGET = 14

/** The regret after each evaluation of one run. */
function regretOf(search: string, seed: number): number[] {
  const setup = { ...defaultSetup(listed(BLACK_BOX)), budget: BUDGET, seed }
  return regrets(problemOf(setup), runToEnd(findStrategy(search), setup)).map((regret) => regret ?? Number.NaN)
}

/** Computed once for all pictures. */
const known = new Map<string, number[]>()
function run(search: string, seed: number): number[] {
  const key = `${search} ${seed}`
  const made = known.get(key) ?? regretOf(search, seed)
  known.set(key, made)
  return made
}

const runs = (search: string, seeds: number) => Array.from({ length: seeds }, (_, seed) => run(search, seed + 1))

/** A value holds until the next evaluation. */
const steps = (values: readonly number[]) =>
  values.flatMap((y, i) => [[i + 1, y] as const, ...(i + 1 < values.length ? [[i + 2, y] as const] : [])])

const frame = (marks: readonly Mark[]): Frame => {
  const heights = marks.flatMap((mark) =>
    mark.as === 'line' || mark.as === 'area' ? mark.points.flatMap(([, ...ys]) => ys) : [],
  )
  return { x: [1, BUDGET], y: extentOf([0, ...heights]), marks }
}

interface Contestant {
  readonly id: string
  readonly look: Look
  readonly dash?: Dash
  readonly label: string
}

/** One run of each search: its regret after every evaluation, and the level that counts as good enough, where there is one. */
export const oneRun = (says: string, searches: readonly Contestant[], target?: number): Sketch => ({
  says,
  frames: once(() => [
    frame([
      ...searches.map(({ id, ...line }) => ({ as: 'line', ...line, points: steps(run(id, 3)) }) as const),
      ...(target === undefined ? [] : [{ as: 'across', look: 'ink', y: target, label: 'target' } as const]),
    ]),
  ]),
})

/** Many runs of a search: every one, or the median with the quartiles around it. */
export const manyRuns = (says: string, of: 'every run' | 'quartiles'): Sketch => ({
  says,
  frames: once(() => {
    const all = runs('random', 24)
    if (of === 'every run')
      return [frame(all.slice(0, 8).map((values) => ({ as: 'line', look: 'random', points: steps(values) })))]
    const { low, median, high } = quartileSeries(all, BUDGET)
    const step = (values: readonly (number | null)[]) => steps(values.map(Number))
    const upper = step(high)
    return [
      frame([
        { as: 'area', look: 'random', points: step(low).map(([x, y], i) => [x, y, upper[i]![1]] as const) },
        { as: 'line', look: 'random', points: step(median) },
      ]),
    ]
  }),
})
