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

/** A command whose document has this schema. A RangeError of the engine is the asker's mistake too. */
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
    if (!parsed.success) throw new BadInput(describe(parsed.issues[0]))
    try {
      return answer(parsed.output)
    } catch (error) {
      if (error instanceof RangeError) throw new BadInput(error.message)
      throw error
    }
  },
})

function describe(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue)
  // A union says only that nothing fitted; its first branch says what is wrong.
  const cause = issue.issues?.[0]?.message ?? issue.message
  return field ? `${field}: ${cause}` : cause
}
