/** Something that changes, and what it was before. */
export interface Undoable<Value> {
  readonly now: Value
  readonly past: readonly Value[]
  readonly future: readonly Value[]
  /** What changed last: a drag of one thing is one change. */
  readonly gesture: string | null
}

const MOST_KEPT = 100

export const undoable = <Value>(now: Value): Undoable<Value> => ({ now, past: [], future: [], gesture: null })

/** A change; of the same gesture as the last one it is undone together with it. */
export function changed<Value>(of: Undoable<Value>, now: Value, gesture: string | null = null): Undoable<Value> {
  if (now === of.now) return of
  const goesOn = gesture !== null && gesture === of.gesture
  return { now, past: goesOn ? of.past : [...of.past, of.now].slice(-MOST_KEPT), future: [], gesture }
}

/** The hand was lifted: what follows is another change. */
export const rested = <Value>(of: Undoable<Value>): Undoable<Value> => (of.gesture === null ? of : { ...of, gesture: null })

export function undone<Value>(of: Undoable<Value>): Undoable<Value> {
  const before = of.past.at(-1)
  return before === undefined ? of : { now: before, past: of.past.slice(0, -1), future: [of.now, ...of.future], gesture: null }
}

export function redone<Value>(of: Undoable<Value>): Undoable<Value> {
  const [next, ...future] = of.future
  return next === undefined ? of : { now: next, past: [...of.past, of.now], future, gesture: null }
}
