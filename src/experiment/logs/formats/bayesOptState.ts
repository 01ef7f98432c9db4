import * as v from 'valibot'
import type { ParameterValue } from '../../trial'
import { anyNumber } from '../anyNumber'
import { asksOfRanges } from '../columns'
import { finiteValue } from '../finiteValue'
import { singleFile } from '../format'
import { askForLimit, secondIn } from '../limits'
import { type Ask, type LoggedParameter, LogProblem } from '../log'
import { misfit } from '../misfit'
import { own } from '../own'

const state = v.looseObject({
  pbounds: v.record(v.string(), v.tuple([v.number(), v.number()])),
  keys: v.array(v.string()),
  params: v.array(v.array(anyNumber)),
  target: v.array(v.nullable(anyNumber)),
  constraint_values: v.optional(v.nullable(v.array(v.unknown()))),
  acquisition_params: v.nullish(v.record(v.string(), v.unknown())),
})

type State = v.InferOutput<typeof state>

/** What the parameters of an acquisition function tell of it: the file does not name it. */
const ACQUISITIONS: readonly { readonly has: string; readonly guess: string; readonly sure: boolean }[] = [
  { has: 'base_acquisitions_params', guess: 'GPHedge', sure: true },
  { has: 'dummies', guess: 'ConstantLiar', sure: true },
  { has: 'kappa', guess: 'UpperConfidenceBound', sure: true },
  { has: 'xi', guess: 'ExpectedImprovement', sure: false },
]

/** The state file of bayes_opt 3. It always maximises; which acquisition function it used, and the names of categories, are in no place of it. */
export const bayesOptState = singleFile(
  'bayes_opt-state',
  'bayes_opt, saved state (3.x)',
  (file) =>
    v.is(v.looseObject({ pbounds: v.unknown(), keys: v.unknown(), params: v.unknown(), target: v.unknown() }), file.json()),
  (file) => {
    const parsed = v.safeParse(state, file.json())
    if (!parsed.success) throw new LogProblem(`This state of bayes_opt is not whole${misfit(parsed.issues)}`)
    const { keys, params: rows, target, constraint_values, acquisition_params } = parsed.output
    if (rows.length !== target.length)
      throw new LogProblem(
        `This state of bayes_opt has ${rows.length} places and ${target.length} values: one of each is needed.`,
      )
    const columns = layout(parsed.output)
    const parameters = columns.map(({ parameter }) => parameter)
    const trials = rows.map((row, i) => {
      const said = finiteValue([target[i]], false)
      return {
        params: Object.fromEntries(columns.map(({ parameter, read }) => [parameter.name, read(row)])),
        ...said,
        state: said.value === null ? ('fail' as const) : ('complete' as const),
      }
    })
    const known = ACQUISITIONS.find(({ has }) => acquisition_params && Object.hasOwn(acquisition_params, has))
    const asks: Ask[] = [...asksOfRanges(parameters, trials)]
    if (rows.some((row) => row.length > keys.length))
      asks.push({
        about: 'choices',
        question: 'What are the names of the categories? The file only numbers them.',
        guess: columns.find(({ parameter }) => parameter.type === 'category')?.parameter.choices ?? null,
      })
    if (!known?.sure)
      asks.push({
        about: 'acquisition',
        question: 'Which acquisition function was used? The file does not name it.',
        guess: known?.guess ?? null,
      })
    const hasLimit = constraint_values !== undefined && constraint_values !== null && constraint_values.length > 0
    const seconds = hasLimit ? trials.map((_, i) => secondIn(constraint_values[i])) : []
    if (hasLimit) asks.push(askForLimit(seconds, []))
    return {
      library: 'bayes_opt',
      version: '3',
      objectives: ['target'],
      goal: 'maximize',
      parameters,
      trials,
      ...(seconds.some((second) => second !== null) && { seconds }),
      asks,
    }
  },
)

interface ReadColumn {
  readonly parameter: LoggedParameter
  readonly read: (row: readonly number[]) => ParameterValue
}

/**
 * Which numbers of a row belong to which key. A category takes a column a choice, exactly one of them 1, so that rows are longer than there are
 * keys; the bounds of every key after it are then those of another row of the library's table, and not used.
 */
function layout({ pbounds, keys, params: rows }: State): readonly ReadColumn[] {
  const width = rows[0]?.length ?? keys.length
  if (rows.some((row) => row.length !== width))
    throw new LogProblem('The places of this state of bayes_opt have different lengths.')
  const extra = width - keys.length
  if (extra < 0) throw new LogProblem('The places of this state of bayes_opt have fewer numbers than it has parameters.')
  const widths = widthsOf(pbounds, keys, rows, extra)
  if (!widths) throw new LogProblem('This state of bayes_opt does not say which of its numbers belong to which parameter.')
  const firstCategory = widths.findIndex((each) => each > 1)
  let next = 0
  return keys.map((name, i): ReadColumn => {
    const [at, wide] = [next, widths[i]!]
    next += wide
    if (wide === 1) {
      const isSound = firstCategory < 0 || i < firstCategory
      return { parameter: number(name, isSound ? own(pbounds, name) : undefined), read: (row) => row[at]! }
    }
    const choices = Array.from({ length: wide }, (_, k) => `${name} ${k + 1}`)
    return { parameter: { name, type: 'category', choices }, read: (row) => choices[row.slice(at, at + wide).indexOf(1)]! }
  })
}

const number = (name: string, bounds: readonly [number, number] | undefined): LoggedParameter => ({
  name,
  type: 'float',
  ...(bounds && { low: bounds[0], high: bounds[1] }),
  log: false,
})

/**
 * How many columns each key takes, one or the number of its choices: of all ways that fit the rows, the one whose first category comes first and
 * is widest. Null when none fits. A category has the bounds 0 and 1; what stands as the bounds of a key after the first one says nothing.
 */
function widthsOf(
  pbounds: State['pbounds'],
  keys: readonly string[],
  rows: readonly (readonly number[])[],
  extra: number,
): readonly number[] | null {
  const isChoice = (from: number, wide: number) =>
    rows.every((row) => {
      const cells = row.slice(from, from + wide)
      return cells.every((cell) => cell === 0 || cell === 1) && cells.filter((cell) => cell === 1).length === 1
    })
  // Each state is looked at once: a file may have very many keys.
  const dead = new Set<string>()
  const rest = (i: number, left: number, hasCategory: boolean): readonly number[] | null => {
    if (i === keys.length) return left === 0 ? [] : null
    const key = `${i} ${left} ${hasCategory}`
    if (dead.has(key)) return null
    const at = i + extra - left
    const [low, high] = own(pbounds, keys[i]!) ?? [0, 1]
    if (hasCategory || (low === 0 && high === 1))
      for (let more = left; more > 0; more--) {
        if (!isChoice(at, more + 1)) continue
        const others = rest(i + 1, left - more, true)
        if (others) return [more + 1, ...others]
      }
    const others = rest(i + 1, left, hasCategory)
    if (!others) dead.add(key)
    return others && [1, ...others]
  }
  return keys.length > MOST_KEYS ? (extra === 0 ? keys.map(() => 1) : null) : rest(0, extra, false)
}

/** More could be laid out in more ways than anybody waits for. */
const MOST_KEYS = 200
