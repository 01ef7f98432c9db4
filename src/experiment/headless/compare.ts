import * as v from 'valibot'
import { compare as compared, gapEstimate, gapOf, soFar } from '../comparison'
import { toEngine } from '../direction'
import { finite } from '../fields'
import { medianEstimate } from '../raceStatistics'
import { command } from './command'

const value = v.nullable(finite)
const values = v.pipe(v.array(value), v.minLength(1, 'needs at least one value'), v.maxLength(10_000))
const runs = v.pipe(v.array(values), v.minLength(1, 'needs at least one run'), v.maxLength(10_000))
const begun = v.union([finite, v.array(finite)])

/** Names under which the same things go elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'b',
  direction: 'goal',
  best: 'optimum',
  f0: 'start',
  initial: 'start',
  runs: 'traces',
}

const fields = v.pipe(
  v.strictObject({
    goal: v.optional(v.picklist(['minimize', 'maximize']), 'minimize'),
    a: v.optional(values),
    b: v.optional(values),
    traces: v.optional(v.strictObject({ a: runs, b: runs })),
    optimum: v.optional(finite),
    start: v.optional(v.union([begun, v.strictObject({ a: begun, b: begun })])),
    initialPoints: v.optional(v.pipe(finite, v.integer(), v.minValue(1)), 1),
  }),
  v.check(({ a, b, traces }) => traces !== undefined || (a !== undefined && b !== undefined), 'needs a and b, or traces'),
)

const schema = v.pipe(v.unknown(), v.transform(renamed), fields)
type Asked = v.InferOutput<typeof fields>

function renamed(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document
  const own = Object.fromEntries(Object.entries(document).map(([name, value]) => [OTHER_NAMES[name] ?? name, value]))
  // Two lists in place of a and b by name.
  const { traces } = own
  return Array.isArray(traces) && traces.length === 2 ? { ...own, traces: { a: traces[0], b: traces[1] } } : own
}

export const compare = command(
  'compare',
  'two searches over the same seeds: gap, signed-rank test, speed-up with its interval',
  schema,
  (asked) => {
    const { goal, traces } = asked
    const toLoss = (y: number | null) => (y === null ? null : -toEngine(goal, y) + 0)
    const losses = (side: 'a' | 'b') => traces?.[side].map((run) => soFar(run.map(toLoss)))
    const finals = (side: 'a' | 'b') => asked[side]?.map(toLoss) ?? losses(side)!.map((run) => run.at(-1) ?? null)
    const [a, b] = [finals('a'), finals('b')]
    if (a.length !== b.length) throw new RangeError(`b: has ${b.length} values for ${a.length} in a; they are paired by seed`)
    for (const side of ['a', 'b'] as const)
      if (traces && traces[side].length !== a.length)
        throw new RangeError(`traces.${side}: has ${traces[side].length} runs for ${a.length} final values`)
    const ends = compared(
      a.map((loss) => [loss]),
      b.map((loss) => [loss]),
    )
    const whole = traces && compared(losses('a')!, losses('b')!)
    const { difference, ...rest } = ends
    return {
      pairs: rest.pairs,
      wins: { a: rest.wins[0], b: rest.wins[1], neither: rest.pairs - rest.wins[0] - rest.wins[1] },
      median: { a: inOwnUnits(goal, a), b: inOwnUnits(goal, b) },
      difference: difference && asValues(goal, difference),
      gap: asked.optimum === undefined ? null : { a: gaps(asked, 'a', a), b: gaps(asked, 'b', b) },
      test: rest.test,
      p: rest.test.p,
      speedUp: whole?.speedUp ?? null,
    }
  },
)

/** An estimate of losses in the direction of the goal. */
function asValues(goal: Asked['goal'], { value, interval }: NonNullable<ReturnType<typeof medianEstimate>>) {
  if (goal === 'minimize') return { value, interval }
  return { value: -value + 0, interval: interval && ([-interval[1] + 0, -interval[0] + 0] as const) }
}

function inOwnUnits(goal: Asked['goal'], losses: readonly (number | null)[]) {
  const estimate = medianEstimate(losses.filter((loss) => loss !== null))
  return estimate && asValues(goal, estimate)
}

/** The gap of one side: from its start, given or the best of its first values, to its end. null where nothing says the start. */
function gaps({ goal, optimum, start, traces, initialPoints }: Asked, side: 'a' | 'b', finals: readonly (number | null)[]) {
  const given = typeof start === 'object' && !Array.isArray(start) ? start[side] : start
  if (Array.isArray(given) && given.length !== finals.length)
    throw new RangeError(`start: has ${given.length} values for ${finals.length} pairs`)
  const startOf = (i: number): number | null => {
    if (given !== undefined) return Array.isArray(given) ? given[i]! : given
    if (!traces) return null
    const first = traces[side][i]!.slice(0, initialPoints).filter((y) => y !== null)
    return first.length > 0 ? toEngine(goal, Math.max(...first.map((y) => toEngine(goal, y)))) : null
  }
  return gapEstimate(
    finals.map((loss, i) => {
      const from = startOf(i)
      return loss === null || from === null ? null : gapOf(from, toEngine(goal, -loss), optimum!)
    }),
  )
}
