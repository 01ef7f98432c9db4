import type * as v from 'valibot'
import type { MethodName } from '../protocol'
import type { Stage } from '../stage'

/** Something that a host may ask for. */
export interface Method<Args = never> {
  readonly name: MethodName
  readonly args: v.GenericSchema<unknown, Args>
  /** What its arguments may be, as the end of a sentence. */
  readonly takes: string
  /** Does it, and gives what came of it. Throws CallRefused with the sentence to answer. */
  readonly run: (stage: Stage, args: Args) => unknown
}

/** A method, with the type of its arguments followed from their schema. */
export const method = <Args>(definition: Method<Args>): Method => definition as unknown as Method
