import * as v from 'valibot'
import { readLog } from '../logs'
import { LogProblem } from '../logs/log'
import { sourceFile } from '../logs/sourceFile'
import { BadInput, command } from './command'

const file = v.union([
  v.strictObject({ name: v.string(), text: v.string() }),
  v.strictObject({ name: v.string(), base64: v.pipe(v.string(), v.base64()) }),
])

type File = v.InferOutput<typeof file>

const bytesOf = (given: File): Uint8Array =>
  'text' in given
    ? new TextEncoder().encode(given.text)
    : Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0))

export const log = command(
  'log',
  'the trials in a log of another library (--file F)',
  v.strictObject({
    files: v.pipe(v.array(file), v.minLength(1)),
    study: v.optional(v.string()),
    objective: v.optional(v.string()),
  }),
  ({ files, ...choice }) => {
    try {
      // What a limit speaks of is no part of the answer: that there is one is among what is asked.
      const { seconds: _, ...read } = readLog(
        files.map((each) => sourceFile(each.name, bytesOf(each))),
        choice,
      )
      return read
    } catch (error) {
      if (error instanceof LogProblem) throw new BadInput(error.message)
      throw error
    }
  },
)
