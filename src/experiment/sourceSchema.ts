import * as v from 'valibot'
import { problemIds } from '../problems'
import { FormulaError } from '../problems/formula/formulaError'
import type { FormulaSource } from '../problems/formula/formulaProblem'
import { parseFormula } from '../problems/formula/parse'
import { NAME } from '../problems/formula/tokens'
import type { Dial } from '../problems/problem'
import { resolve } from '../problems/source'
import { finite, from, whole } from './fields'

const listed = v.strictObject({ kind: v.literal('listed'), id: v.picklist(problemIds), dial: v.optional(finite) })

const random = v.strictObject({
  kind: v.literal('random'),
  inputs: v.picklist([1, 2]),
  // A shorter one would take long to be searched for its optimum.
  lengthscale: from(0.08, 2),
  seed: whole(0, 999_999),
})

export const MOST_INPUTS = 8
/** Knots that can still be told from each other, and taken hold of. */
export const MOST_KNOTS = 40
/** Places among which searches choose: enough for any study, and few enough for every picture. */
export const MOST_ROWS = 2000

/** Likelihoods and spreads square it. */
const value = from(-1e150, 1e150)
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const words = text(60)
const axisOf = (name: v.GenericSchema<string>) =>
  v.pipe(
    v.strictObject({ name, unit: v.optional(words), low: finite, high: finite, log: v.optional(v.boolean()) }),
    v.check(({ low, high }) => low < high, 'an axis must begin below its end'),
    v.check(({ low, log }) => !log || low > 0, 'a logarithmic axis must begin above 0'),
  )
const axesOf = (name: v.GenericSchema<string>) =>
  v.pipe(
    v.array(axisOf(name)),
    v.minLength(1),
    v.maxLength(MOST_INPUTS),
    v.check((axes) => new Set(axes.map((each) => each.name)).size === axes.length, 'two inputs have one name'),
    v.readonly(),
  )
const common = { output: v.optional(words), goal: v.picklist(['maximize', 'minimize']) }

const formula = v.strictObject({
  kind: v.literal('formula'),
  formula: v.string(),
  axes: axesOf(v.pipe(v.string(), v.regex(NAME, 'the name of an input is a word that begins with a letter'), v.maxLength(30))),
  ...common,
})

const drawn = v.strictObject({
  kind: v.literal('drawn'),
  axis: axisOf(words),
  knots: v.pipe(
    v.array(v.pipe(v.tuple([from(0, 1), value]), v.readonly())),
    v.minLength(2),
    v.maxLength(MOST_KNOTS),
    v.check(
      (knots) => knots[0]?.[0] === 0 && knots.at(-1)?.[0] === 1 && knots.every(([at], i) => i === 0 || at > knots[i - 1]![0]),
      'the knots must lead from one end of the axis to the other',
    ),
    v.readonly(),
  ),
  ...common,
})

const table = v.pipe(
  v.strictObject({
    kind: v.literal('table'),
    axes: axesOf(words),
    rows: v.pipe(v.array(v.pipe(v.array(value), v.readonly())), v.minLength(2), v.maxLength(MOST_ROWS), v.readonly()),
    ...common,
    output: words,
    name: v.optional(words),
    about: v.optional(text(300)),
  }),
  v.check(
    ({ axes, rows }) =>
      rows.every((row) => row.length === axes.length + 1 && axes.every(({ low, high }, d) => row[d]! >= low && row[d]! <= high)),
    'a row of the table does not fit its inputs',
  ),
)

/** Where a black box comes from: of our list with its dial within the ends that it has, a random function, a formula that can be understood, a curve, or a table. */
export const sourceSchema = v.pipe(
  v.variant('kind', [listed, random, formula, drawn, table]),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const source = dataset.value
    if (source.kind === 'listed' && !isOnDial(resolve(source).dial, source.dial))
      addIssue({ message: 'the dial stands where this black box has none', path: pathItems('dial') })
    const mistake = source.kind === 'formula' ? mistakeIn(source) : null
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
