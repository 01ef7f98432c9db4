import { line, scaleLinear } from 'd3'
import { useMemo } from 'react'
import { type FormulaSource, formulaProblem } from '../../problems/formula/formulaProblem'
import type { Problem } from '../../problems/problem'
import { fromUnit } from '../../problems/searchSpace'
import { formatShort } from '../format'
import { HeatMap } from '../maps/HeatMap'
import { valueLevels } from '../maps/levels'
import { rampOf } from '../maps/ramps'
import { useDark } from '../maps/useDark'
import './FormulaPreview.css'

const WIDTH = 320
const HEIGHT = 120
const POINTS = 400
const CELLS = 40
const ROUNDING = 1e-12

/** What a formula looks like over its axes, with the best place that looking has found. */
export function FormulaPreview({ source }: { source: FormulaSource }) {
  const problem = useMemo(() => formulaProblem(source), [source])
  return (
    <figure className="formula-preview">
      {problem.space.length === 1 && <LinePreview problem={problem} />}
      {problem.space.length === 2 && <PlanePreview problem={problem} />}
      <figcaption>{foundWords(problem)}</figcaption>
    </figure>
  )
}

/** What looking has found, in a sentence. */
export function foundWords({ optimum, range, space, goal }: Problem): string {
  if (!optimum || !range) return 'This formula has no value anywhere on these axes.'
  const place = space.map(({ label }, d) => `${label} = ${formatShort(optimum.at[0]![d]!)}`).join(', ')
  const height = range[1] - range[0]
  /** What looking leaves of a zero. */
  const said = (value: number) => formatShort(Math.abs(value) < ROUNDING * height ? 0 : value)
  const extreme = goal === 'minimize' ? 'smallest' : 'largest'
  return `The ${extreme} value found is ${said(optimum.value)}, at ${place}. All values found lie between ${said(range[0])} and ${said(range[1])}.`
}

function LinePreview({ problem }: { problem: Problem }) {
  const { space, range, evaluate } = problem
  const path = useMemo(() => {
    const [low, high] = range ?? [0, 1]
    const x = scaleLinear([0, 1], [4, WIDTH - 4])
    const y = scaleLinear([low, high === low ? low + 1 : high], [HEIGHT - 6, 6])
    const points = Array.from({ length: POINTS + 1 }, (_, i) => {
      const u = i / POINTS
      return [x(u), y(evaluate(fromUnit(space[0]!, u)))] as const
    })
    return line<readonly [number, number]>().defined(([, height]) => Number.isFinite(height))(points.map(([a, b]) => [a, b]))
  }, [space, range, evaluate])
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="The curve of the formula">
      <path className="formula-curve" d={path ?? undefined} />
    </svg>
  )
}

function PlanePreview({ problem }: { problem: Problem }) {
  const dark = useDark()
  const values = useMemo(
    () =>
      Float64Array.from({ length: CELLS ** 2 }, (_, i) => {
        const u = [((i % CELLS) + 0.5) / CELLS, (Math.floor(i / CELLS) + 0.5) / CELLS]
        const value = problem.evaluate(...u.map((share, d) => fromUnit(problem.space[d]!, share)))
        return Number.isFinite(value) ? value : Number.NaN
      }),
    [problem],
  )
  const levels = useMemo(() => valueLevels(problem, values), [problem, values])
  return (
    <div className="formula-plane" role="img" aria-label="The map of the formula; darker is better">
      <HeatMap values={values} cells={CELLS} levels={levels} ramp={rampOf('truth', dark)} />
    </div>
  )
}
