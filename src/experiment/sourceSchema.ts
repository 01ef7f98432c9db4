import * as v from 'valibot'
import { problemIds } from '../problems'
import type { Dial } from '../problems/problem'
import { resolve } from '../problems/source'
import { finite } from './fields'

/** Where a black box comes from, its dial within the ends that it has. */
export const sourceSchema = v.pipe(
  v.variant('kind', [v.strictObject({ kind: v.literal('listed'), id: v.picklist(problemIds), dial: v.optional(finite) })]),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && !isOnDial(resolve(dataset.value).dial, dataset.value.dial))
      addIssue({ message: 'the dial stands where this black box has none', path: pathItems('dial') })
  }),
)

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
