/** What page and host say to each other. The custom element speaks it too, so there is nothing here but words. */

export const NAMESPACE = 'where-next'
export const VERSION = 1

/** All that a host may ask for. */
export const METHODS = ['getDocument', 'setDocument', 'step', 'back', 'goTo', 'set', 'focus', 'exportFigure'] as const
export type MethodName = (typeof METHODS)[number]

/** All that a host is told of its own accord. */
export const EVENTS = ['ready', 'change', 'step', 'lessonStep', 'resize'] as const
export type EventName = (typeof EVENTS)[number]

/** By which a host knows an answer to be of its call. */
export type CallId = string | number

interface Envelope {
  readonly namespace: typeof NAMESPACE
  readonly v: typeof VERSION
}

/** What a host sends. */
export interface Call extends Envelope {
  readonly id: CallId
  readonly method: MethodName
  readonly args?: unknown
}

/** What the page answers: what came of the call, or in a sentence why nothing did. */
export type Reply = Envelope & { readonly id: CallId | null } & ({ readonly result: unknown } | { readonly error: string })

/** What the page tells. */
export interface Told extends Envelope {
  readonly event: EventName
  readonly data: Readonly<Record<string, unknown>>
}
