import * as v from 'valibot'

/** What a program asks, as JSON, and its answer. */
export interface Command {
  readonly id: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Checks the document and answers it. Throws BadInput, naming the field. */
  readonly answer: (document: unknown) => unknown
}

/** A document that cannot be answered; the message names the field. */
export class BadInput extends Error {
  override name = 'BadInput'
}

/**
 * A command whose document has this schema. A RangeError of the engine is the asker's mistake too, and so is a question whose answer no number
 * can hold.
 */
export const command = <Schema extends v.GenericSchema>(
  id: string,
  summary: string,
  schema: Schema,
  answer: (document: v.InferOutput<Schema>) => unknown,
): Command => ({
  id,
  summary,
  answer(document) {
    const parsed = v.safeParse(schema, document)
    if (!parsed.success) throw new BadInput(complaint(parsed.issues[0]))
    try {
      const answered = answer(parsed.output)
      const missing = notFinite(answered)
      if (missing)
        throw new RangeError(
          `no number can answer ${missing.path} (it would be ${missing.value}): what is given is too large or too small`,
        )
      return answered
    } catch (error) {
      if (error instanceof RangeError) throw new BadInput(error.message)
      throw error
    }
  },
})

/** The first number in an answer that JSON cannot say, with its path. */
function notFinite(answer: unknown, path = ''): { readonly path: string; readonly value: number } | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? null : { path: path || 'this', value: answer }
  if (typeof answer !== 'object' || answer === null) return null
  for (const [key, value] of Object.entries(answer)) {
    const found = notFinite(value, path ? `${path}.${key}` : key)
    if (found) return found
  }
  return null
}

interface Complaint {
  readonly path: readonly string[]
  readonly message: string
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const { path, message } = deepest(issue)
  return path.length > 0 ? `${path.join('.')}: ${message}` : message
}

/** A union says only that nothing fitted: the branch that was followed farthest says what is wrong, and the first of equals. */
function deepest(issue: v.BaseIssue<unknown>): Complaint {
  const path = (issue.path ?? []).map(({ key }) => String(key))
  const [first, ...others] = (issue.issues ?? []).map(deepest)
  if (!first) return { path, message: issue.message }
  const found = others.reduce((best, each) => (each.path.length > best.path.length ? each : best), first)
  return { path: [...path, ...found.path], message: found.message }
}
