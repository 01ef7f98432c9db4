import { keptByContent } from '../keptByContent'
import { dimensionOf, type OwnAxis } from '../ownAxis'
import { poolOf } from '../pool'
import type { Problem } from '../problem'

/** A black box that was measured at the rows of a table, and nowhere else. */
export interface TableSource {
  readonly kind: 'table'
  readonly axes: readonly OwnAxis[]
  /** The coordinates of a place and then its value, a row each. */
  readonly rows: readonly (readonly number[])[]
  /** What the value is called, with its unit. */
  readonly output: string
  readonly goal: Problem['goal']
  /** What the table is called, and how it was measured, in one sentence; left out of a table of one's own. */
  readonly name?: string | undefined
  readonly about?: string | undefined
}

/** What is known of the places of a table: a place that has several rows has their mean. */
function measured(rows: TableSource['rows']): { readonly places: number[][]; readonly values: number[] } {
  const byPlace = new Map<string, { readonly x: number[]; readonly values: number[] }>()
  for (const row of rows) {
    const x = row.slice(0, -1)
    const place = byPlace.get(x.join()) ?? { x, values: [] }
    byPlace.set(x.join(), place)
    place.values.push(row.at(-1)!)
  }
  const all = [...byPlace.values()]
  return {
    places: all.map(({ x }) => x),
    values: all.map(({ values }) => values.reduce((sum, value) => sum + value / values.length, 0)),
  }
}

/**
 * The black box of a table: searches choose among its places. Anywhere else it says what the nearest place does, for the pictures. Range and
 * optimum are those of the table.
 */
export const tableProblem = keptByContent(({ axes, rows, output, goal, name, about }: TableSource): Problem => {
  const space = axes.map(dimensionOf)
  const { places, values } = measured(rows)
  const pool = poolOf(space, places)
  const range = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] as const
  const best = goal === 'minimize' ? range[0] : range[1]
  const twice = places.length < rows.length ? ` A place with several rows has their mean.` : ''
  return {
    id: 'table',
    name: name ?? 'A table of your own',
    tex: String.raw`f(x) = \text{the nearest of } ${places.length} \text{ measured places}`,
    source: about ?? 'Yours',
    lesson: `${about ? `${about} ` : ''}${places.length} places of a table. Every search chooses among them, each place once; between them the nearest is drawn.${twice} The best value is the best of the table.`,
    goal,
    space,
    output,
    range,
    optimum: { value: best, at: places.filter((_, i) => values[i] === best) },
    noise: { kind: 'gaussian', max: (range[1] - range[0]) / 4 || 1 },
    measured: 'the value of the nearest row of the table',
    pool,
    evaluate: (...x) => values[pool.nearest(x)]!,
  }
})
