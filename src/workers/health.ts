/** How the workers of a pool are. */
export interface Health {
  /** Workers that should have given a sign of life by now. */
  readonly silent: number
  /** Workers that stopped by themselves and were replaced, since the pool last had nothing to do. */
  readonly replaced: number
}

export const WELL: Health = { silent: 0, replaced: 0 }
