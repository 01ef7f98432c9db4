import * as v from 'valibot'
import { type Call, type CallId, METHODS, type MethodName, NAMESPACE, VERSION } from './protocol'

/** A message as it is understood: a call to answer, or one to refuse with a sentence. */
export type Understood =
  | { readonly is: 'call'; readonly call: Pick<Call, 'id' | 'method' | 'args'> }
  | { readonly is: 'refused'; readonly id: CallId | null; readonly error: string }

const fields = v.looseObject({ namespace: v.literal(NAMESPACE) })
const idSchema = v.union([v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite())])
const callSchema = v.strictObject({
  namespace: v.literal(NAMESPACE),
  v: v.literal(VERSION),
  id: idSchema,
  method: v.picklist(METHODS),
  args: v.optional(v.unknown()),
})

/**
 * A message of the page around this one; null when it is none of ours: other scripts talk too, and what we said ourselves may come back.
 * Nothing in it is trusted.
 */
export function understand(data: unknown): Understood | null {
  const ours = v.safeParse(fields, data)
  if (!ours.success || isOwn(ours.output)) return null
  const parsed = v.safeParse(callSchema, data)
  if (parsed.success) return { is: 'call', call: parsed.output }
  const { v: version, id: given, method } = ours.output
  const id = v.safeParse(idSchema, given)
  return { is: 'refused', id: id.success ? id.output : null, error: complaintAbout(version, id.success, method) }
}

/** A reply or an event that somebody sends back. */
const isOwn = (message: object): boolean =>
  !('method' in message) && ['result', 'error', 'event'].some((field) => field in message)

function complaintAbout(version: unknown, hasId: boolean, method: unknown): string {
  if (version !== VERSION)
    return `This page speaks version ${VERSION} of the messages, and the message is of another: v must be ${VERSION}.`
  if (!hasId) return 'The message has no id by which it could be answered: id must be a number or a short text.'
  if (!METHODS.some((name) => name === method)) return `The message asks for a method that there is not: there are ${listed}.`
  return 'The message has more fields than namespace, v, id, method and args.'
}

const listed = new Intl.ListFormat('en').format(METHODS)

/** Why arguments cannot be used, in a sentence. */
export function argumentsComplaint(method: MethodName, allows: string): string {
  return `The arguments of ${method} cannot be used: it takes ${allows}.`
}
