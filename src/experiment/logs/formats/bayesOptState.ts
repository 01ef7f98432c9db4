import * as v from 'valibot'
import type { ParameterValue } from '../../trial'
import { anyNumber } from '../anyNumber'
import { asksOfRanges } from '../columns'
import { finiteValue } from '../finiteValue'
import { singleFile } from '../format'
import { type Ask, type LoggedParameter, LogProblem } from '../log'
import { misfit } from '../misfit'
import { own } from '../own'

const state = v.looseObject({
  pbounds: v.record(v.string(), v.tuple([v.number(), v.number()])),
  keys: v.array(v.string()),
  params: v.array(v.array(anyNumber)),
  target: v.array(v.nullable(anyNumber)),
  constraint_values: v.optional(v.nullable(v.array(v.unknown()))),
  acquisition_params: v.optional(v.record(v.string(), v.unknown())),
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
    if (constraint_values && constraint_values.length > 0)
      asks.push({
        about: 'limit',
        question: 'Below which limit must the constraint stay? The file has its values only.',
        guess: null,
      })
    return { library: 'bayes_opt', version: '3', objectives: ['target'], goal: 'maximize', parameters, trials, asks }
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
  if (extra === 0) return keys.map((name, i) => ({ parameter: number(name, own(pbounds, name)), read: (row) => row[i]! }))
  const category = categoryIn(pbounds, keys, rows, extra)
  return keys.map((name, i): ReadColumn => {
    if (i === category) {
      const choices = Array.from({ length: extra + 1 }, (_, k) => `${name} ${k + 1}`)
      return { parameter: { name, type: 'category', choices }, read: (row) => choices[row.slice(i, i + extra + 1).indexOf(1)]! }
    }
    const at = i < category ? i : i + extra
    return { parameter: number(name, i < category ? own(pbounds, name) : undefined), read: (row) => row[at]! }
  })
}

const number = (name: string, bounds: readonly [number, number] | undefined): LoggedParameter => ({
  name,
  type: 'float',
  ...(bounds && { low: bounds[0], high: bounds[1] }),
  log: false,
})

/** The key that can be the category: at its columns every row has one 1 and else 0. Throws LogProblem when there is none. */
function categoryIn(
  pbounds: State['pbounds'],
  keys: readonly string[],
  rows: readonly (readonly number[])[],
  extra: number,
): number {
  const fits = (i: number) =>
    own(pbounds, keys[i]!)?.[0] === 0 &&
    own(pbounds, keys[i]!)?.[1] === 1 &&
    rows.every((row) => {
      const cells = row.slice(i, i + extra + 1)
      return cells.every((cell) => cell === 0 || cell === 1) && cells.filter((cell) => cell === 1).length === 1
    })
  const found = keys.findIndex((_, i) => fits(i))
  if (found < 0)
    throw new LogProblem('This state of bayes_opt has more than one category, and does not say which columns belong to which.')
  return found
}
