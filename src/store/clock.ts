/** How the workbench divides its time, so that a page stays responsive while much is computed. */
export interface Clock {
  /** Begins a stretch of work; the answer says, between two pieces of it, whether there is time for another. */
  readonly begin: () => () => boolean
  /** Calls back once the page was drawn and the user heard. */
  readonly later: (call: () => void) => void
}

/** Everything at once: nobody waits for a page to be drawn. */
export const unhurried: Clock = { begin: () => () => true, later: (call) => call() }
