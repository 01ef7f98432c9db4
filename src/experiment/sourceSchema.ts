import * as v from 'valibot'
import { problemIds } from '../problems'
import { FormulaError } from '../problems/formula/formulaError'
import type { FormulaSource } from '../problems/formula/formulaProblem'
import { parseFormula } from '../problems/formula/parse'
import { NAME } from '../problems/formula/tokens'
import type { Dial } from '../problems/problem'
import { resolve } from '../problems/source'
import { finite } from './fields'

const listed = v.strictObject({ kind: v.literal('listed'), id: v.picklist(problemIds), dial: v.optional(finite) })

const MOST_INPUTS = 8
const axis = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.regex(NAME, 'the name of an input is a word that begins with a letter'), v.maxLength(30)),
    low: finite,
    high: finite,
    log: v.optional(v.boolean()),
  }),
  v.check(({ low, high }) => low < high, 'an axis must begin below its end'),
  v.check(({ low, log }) => !log || low > 0, 'a logarithmic axis must begin above 0'),
)

const formula = v.strictObject({
  kind: v.literal('formula'),
  formula: v.string(),
  axes: v.pipe(
    v.array(axis),
    v.minLength(1),
    v.maxLength(MOST_INPUTS),
    v.check((axes) => new Set(axes.map(({ name }) => name)).size === axes.length, 'two inputs have one name'),
    v.readonly(),
  ),
  goal: v.picklist(['maximize', 'minimize']),
})

/** Where a black box comes from: of our list with its dial within the ends that it has, or a formula that can be understood. */
export const sourceSchema = v.pipe(
  v.variant('kind', [listed, formula]),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const source = dataset.value
    if (source.kind === 'listed') {
      if (!isOnDial(resolve(source).dial, source.dial))
        addIssue({ message: 'the dial stands where this black box has none', path: pathItems('dial') })
      return
    }
    const mistake = mistakeIn(source)
    if (mistake) addIssue({ message: mistake.message, path: pathItems('formula') })
  }),
)

/** What is wrong with a formula; null when nothing is. */
export function mistakeIn({ formula, axes }: Pick<FormulaSource, 'formula' | 'axes'>): FormulaError | null {
  try {
    parseFormula(
      formula,
      axes.map(({ name }) => name),
    )
    return null
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
}

const isOnDial = (dial: Dial | undefined, value: number | undefined): boolean =>
  value === undefined || (dial !== undefined && value >= dial.low && value <= dial.high)

/** A path as valibot tells it. Of its parts only the keys are read. */
export function pathItems(path: string): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const [first, ...rest] = path
    .split('.')
    .map((key): v.UnknownPathItem => ({ type: 'unknown', origin: 'value', input: null, key, value: null }))
  return [first!, ...rest]
}

/** An object's own fields; none for anything else. */
const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> => ({ ...Object(content) })

/** Once a black box was an id, and its dial a field beside it. */
export function withSource(content: unknown): unknown {
  const { problem, dial, ...rest } = fieldsOf(content)
  if (problem === undefined) return content
  return { source: { kind: 'listed', id: problem, ...(dial !== undefined && { dial }) }, ...rest }
}
