/** How the workers of a pool are. */
export interface Health {
  /** Workers that should have given a sign of life by now. */
  readonly silent: number
  /** Seconds until the first of these is replaced, if it stays silent; null while there is none. */
  readonly replacedIn: number | null
  /** Workers that stopped by themselves and were replaced, since the pool last had nothing to do. */
  readonly replaced: number
}

export const WELL: Health = { silent: 0, replacedIn: null, replaced: 0 }

/** How the workers of two pools are, taken together. */
export const together = (a: Health, b: Health): Health => ({
  silent: a.silent + b.silent,
  replacedIn:
    a.replacedIn === null || b.replacedIn === null ? (a.replacedIn ?? b.replacedIn) : Math.min(a.replacedIn, b.replacedIn),
  replaced: a.replaced + b.replaced,
})
