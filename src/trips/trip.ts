/** One taxi ride, as the first columns of the Kaggle file tell it. */
export interface Trip {
  /** Dollars. */
  readonly fare: number
  readonly pickedUp: Moment
  readonly from: Place
  readonly to: Place
  readonly passengers: number
}

/** A time on the meter's clock. */
export interface Moment {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
}

/** Degrees; west and south are negative. (0, 0) is what a meter without a fix wrote. */
export interface Place {
  readonly longitude: number
  readonly latitude: number
}

const STAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?/

/** Reads "2009-06-15 17:26:21 UTC" and its relatives; null when it is no such time. */
export function momentOf(text: string): Moment | null {
  const [, ...parts] = STAMP.exec(text.trim()) ?? []
  const [year, month, day, hour, minute] = parts.map(Number)
  if (year === undefined) return null
  const date = new Date(Date.UTC(year, month! - 1, day))
  // A day that the calendar does not have rolls over into the next month.
  if (date.getUTCMonth() !== month! - 1 || hour! > 23 || minute! > 59) return null
  return { year, month: month!, day: day!, weekday: (date.getUTCDay() + 6) % 7, hour: hour!, minute: minute! }
}
