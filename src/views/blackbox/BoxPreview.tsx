import { line, scaleLinear } from 'd3'
import { useMemo } from 'react'
import { blackbox } from '../../language/en/blackbox'
import type { Problem } from '../../problems/problem'
import { fromUnit, toUnit } from '../../problems/searchSpace'
import { HeatMap } from '../maps/HeatMap'
import { valueLevels } from '../maps/levels'
import { rampOf } from '../maps/ramps'
import { useDark } from '../maps/useDark'
import './BoxPreview.css'

const WIDTH = 320
const HEIGHT = 120
const POINTS = 400
const CELLS = 40

/** What a black box looks like over its axes, and what is said of it. */
export function BoxPreview({ problem, says }: { readonly problem: Problem; readonly says: string }) {
  return (
    <figure className="box-preview">
      {problem.space.length === 1 && <LinePreview problem={problem} />}
      {problem.space.length === 2 && <PlanePreview problem={problem} />}
      <figcaption>{says}</figcaption>
    </figure>
  )
}

function LinePreview({ problem }: { problem: Problem }) {
  const { space, range, evaluate, pool } = problem
  const { path, dots } = useMemo(() => {
    const [low, high] = range ?? [0, 1]
    const x = scaleLinear([0, 1], [4, WIDTH - 4])
    const y = scaleLinear([low, high === low ? low + 1 : high], [HEIGHT - 6, 6])
    const dots = (pool?.places ?? []).map((place) => [x(toUnit(space[0]!, place[0]!)), y(evaluate(...place))] as const)
    const points = Array.from({ length: POINTS + 1 }, (_, i) => {
      const u = i / POINTS
      return [x(u), y(evaluate(fromUnit(space[0]!, u)))] as const
    })
    const path = line<readonly [number, number]>().defined(([, height]) => Number.isFinite(height))(
      points.map(([a, b]) => [a, b]),
    )
    return { path, dots }
  }, [space, range, evaluate, pool])
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={pool ? blackbox.valuesOfTable : blackbox.curveOfFormula}>
      <path className={pool ? 'box-curve box-nearest' : 'box-curve'} d={path ?? undefined} />
      {dots.map(([cx, cy], i) => (
        <circle key={pool!.places[i]!.join()} className="box-place" cx={cx} cy={cy} r={2.5} />
      ))}
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
    <div className="box-plane" role="img" aria-label={problem.pool ? blackbox.mapOfTable : blackbox.mapOfFormula}>
      <HeatMap values={values} cells={CELLS} levels={levels} ramp={rampOf('truth', dark)} />
      {problem.pool && (
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {problem.pool.places.map((place) => (
            <circle
              key={place.join()}
              className="box-place"
              cx={100 * toUnit(problem.space[0]!, place[0]!)}
              cy={100 - 100 * toUnit(problem.space[1]!, place[1]!)}
              r={1.4}
            />
          ))}
        </svg>
      )}
    </div>
  )
}
