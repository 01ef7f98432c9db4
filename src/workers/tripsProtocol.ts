import type { TripsRead } from '../trips/readTrips'

/** Reads the first trips of a file; says now and then how many there are. */
export interface TripsProtocol {
  readonly shared: null
  readonly question: { readonly file: File; readonly most: number }
  readonly progress: number
  readonly answer: { readonly read: TripsRead } | { readonly problem: string }
}
