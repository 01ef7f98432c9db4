/** A day as year, month, day in one comparable number: 20120904. */
export type Day = number

export const dayNumber = (year: number, month: number, day: number): Day => year * 10_000 + month * 100 + day

/** The fares of New York's yellow taxis from a day on, in dollars. */
export interface Tariff {
  readonly from: Day
  /** Each begun fifth of a mile, or minute in slow traffic, after the initial charge. */
  readonly unit: number
  readonly initial: number
  /** Between Kennedy airport and Manhattan, whatever the meter would say. */
  readonly kennedy: number
  readonly newarkSurcharge: number
  readonly source: string
}

export const TARIFFS: readonly Tariff[] = [
  {
    from: 20040503,
    unit: 0.4,
    initial: 2.5,
    kennedy: 45,
    newarkSurcharge: 15,
    source: 'meetings-conventions.com id 9088; tlc-mag.com, December 2006',
  },
  {
    from: 20120904,
    unit: 0.5,
    initial: 2.5,
    kennedy: 52,
    newarkSurcharge: 17.5,
    source: 'nyc.gov taxicab_rate; abc7ny.com; matzav.com (cabs changed over some weeks, here on one day)',
  },
]

/** The toll of a crossing from a day on, as the recorded fares tell it. */
export const TOLLS: readonly { readonly from: Day; readonly toll: number }[] = [
  { from: 0, toll: 4.15 },
  { from: 20091230, toll: 4.57 },
  { from: 20101230, toll: 4.8 },
  { from: 20130303, toll: 5.33 },
  { from: 20150322, toll: 5.54 },
]

/** The day from which 50 cents of tax were added. */
export const TAX_FROM: Day = 20091101

const lastFrom = <Rule extends { readonly from: Day }>(rules: readonly Rule[], day: Day): Rule =>
  rules.findLast(({ from }) => from <= day) ?? rules[0]!

export const tariffOn = (day: Day): Tariff => lastFrom(TARIFFS, day)
export const tollOn = (day: Day): number => lastFrom(TOLLS, day).toll

/** What speeds the two phases of a metered trip have, in miles an hour. */
const [FAST, SLOW] = [28, 4]

/**
 * The meter's fare for a trip in two phases, one fast (a unit each fifth of a mile) and one slow (a unit each minute); the first unit is in the
 * initial charge, a begun unit is charged whole.
 */
export function meteredFare({ initial, unit }: Tariff, miles: number, minutes: number): number {
  const hours = minutes / 60
  const slow = Math.min(Math.max((FAST * hours - miles) / (FAST - SLOW), 0), hours)
  const fastMiles = slow > 0 ? FAST * (hours - slow) : miles
  return initial + unit * Math.floor(Math.max(fastMiles / 0.2 + slow * 60 - 1, 0) + 0.999)
}
