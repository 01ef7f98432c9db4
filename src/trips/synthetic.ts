import {
  AIRPORT_STANDS,
  type Airport,
  BUSIEST_WEEKDAY,
  HOT_SPOTS,
  KENNEDY,
  LAGUARDIA,
  NEWARK,
  PASSENGERS,
  PICK_UPS_BY_HOUR,
  SPEED_BY_HOUR,
  TRIPS_BY_WEEKDAY,
  toAvenues,
  toDegrees,
} from './city'
import { type Day, dayNumber, meteredFare, TAX_FROM, type Tariff, tariffOn, tollOn } from './tariff'
import type { Moment, Trip } from './trip'
import { TripRandom } from './tripRandom'

/** How the synthetic trips are made. */
export interface SyntheticSettings {
  readonly count: number
  readonly seed: number
  /** With the faults that recorded trips have: lost fixes, swapped coordinates, voided and negotiated fares. */
  readonly dirty: boolean
  /** Whether night and rush-hour extras are in every fare, in none, or in the few per cent that recorded fares have them in. */
  readonly surcharges: boolean | 'as recorded'
}

export const ARTICLE_COUNT = 5000

/** Days from 2009-01-01 to 2015-06-30. */
const DAYS = 2371
const KM_A_MILE = 1.609344
/** How often a drop-off is tried before the last one is taken. */
const MOST_TRIES = 40

/** Where a trip begins or ends, in km across and along the avenues. */
interface Stop {
  readonly u: number
  readonly v: number
  readonly inManhattan: boolean
}

/**
 * New-York-like taxi trips: the published tariff on places, times and speeds fitted to public records. Not records of anybody's ride.
 * A port of the reference generator: seed 1 gives the rows of its published files.
 */
export function syntheticTrips({ count, seed, dirty, surcharges }: SyntheticSettings): Trip[] {
  const random = new TripRandom(seed)
  return Array.from({ length: count }, () => trip(random, dirty, surcharges))
}

function trip(random: TripRandom, dirty: boolean, surcharges: SyntheticSettings['surcharges']): Trip {
  const { moment, day } = timeOf(random)
  const weekend = Number(moment.weekday > 4)
  const tariff = tariffOn(day)
  const ends = endsOf(random)
  const { from, to, pickUpAirport, dropOffAirport } = ends
  const byAirport = pickUpAirport >= 0 || dropOffAirport >= 0

  const direct = (Math.abs(to.u - from.u) + Math.abs(to.v - from.v)) * Math.exp(0.03 + 0.09 * random.normal())
  const detour = random.uniform() < 0.2 ? 1 - 0.35 * Math.log(1 - random.uniform()) : 1
  const km = Math.max(direct * detour, 0.15) * (byAirport ? 1.08 : 1)
  const usual = SPEED_BY_HOUR[weekend]![moment.hour]! * (km / 3) ** 0.297
  const speed = Math.min(Math.max(usual * Math.exp(0.3 * random.normal()), 4), 75)
  let fare = fareOf(random, tariff, day, ends, km, (60 * km) / speed)
  if (surcharges === 'as recorded' ? random.uniform() < 0.012 : surcharges) fare += extras(moment, day)

  const fix = () => {
    const kind = random.uniform()
    // GPS error in km: 12 m, in street canyons 150 m, with a stale fix 3 km.
    return (kind < 0.003 ? 3 : kind < 0.033 ? 0.15 : 0.012) * random.normal()
  }
  const [fromLongitude, fromLatitude] = toDegrees(from.u + fix(), from.v + fix())
  const [toLongitude, toLatitude] = toDegrees(to.u + fix(), to.v + fix())
  const passengers = passengersOf(random)
  const clean: Recorded = { fare, fromLongitude, fromLatitude, toLongitude, toLatitude }
  const recorded = dirty ? soiled(random, clean, tariff) : clean
  // The running number of the file's key: nobody needs it, but the rows after it depend on the draw.
  random.uniform()
  return {
    fare: Number(recorded.fare.toFixed(2)),
    pickedUp: moment,
    from: { longitude: micro(recorded.fromLongitude), latitude: micro(recorded.fromLatitude) },
    to: { longitude: micro(recorded.toLongitude), latitude: micro(recorded.toLatitude) },
    passengers,
  }
}

const micro = (degrees: number): number => Number(degrees.toFixed(6))

function timeOf(random: TripRandom): { moment: Moment; day: Day } {
  const drawDate = () => new Date(Date.UTC(2009, 0, 1 + Math.floor(random.uniform() * DAYS)))
  const weekdayOf = (date: Date) => (date.getUTCDay() + 6) % 7
  let date = drawDate()
  while (random.uniform() * BUSIEST_WEEKDAY > TRIPS_BY_WEEKDAY[weekdayOf(date)]!) date = drawDate()
  const weekday = weekdayOf(date)
  const hour = random.pick(PICK_UPS_BY_HOUR[Number(weekday > 4)]!)
  const minute = Math.floor(random.uniform() * 60)
  // Nearly half of the meters wrote whole minutes.
  if (random.uniform() < 0.55) random.uniform()
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return { moment: { year, month, day, weekday, hour, minute }, day: dayNumber(year, month, day) }
}

interface Ends {
  readonly from: Stop
  readonly to: Stop
  /** Index among the airports, or −1. */
  readonly pickUpAirport: number
  readonly dropOffAirport: number
}

function airportBy(random: TripRandom, share: (airport: Airport) => number): number {
  let left = random.uniform()
  for (const [i, airport] of AIRPORT_STANDS.entries()) {
    if (left < share(airport)) return i
    left -= share(airport)
  }
  return -1
}

function endsOf(random: TripRandom): Ends {
  const pickUpAirport = airportBy(random, ({ pickUpShare }) => pickUpShare)
  const dropOffAirport = pickUpAirport < 0 ? airportBy(random, ({ dropOffShare }) => dropOffShare) : -1
  const atAirport = (index: number): Stop => {
    const { longitude, latitude, sd } = AIRPORT_STANDS[index]!
    const [u, v] = toAvenues(longitude, latitude)
    return { u: u + sd * random.normal(), v: v + sd * random.normal(), inManhattan: false }
  }
  const atSpot = (weight: 'pickUps' | 'dropOffs'): Stop => {
    const spot = HOT_SPOTS[random.pick(HOT_SPOTS.map((each) => each[weight]))]!
    return { u: spot.u + spot.sdU * random.normal(), v: spot.v + spot.sdV * random.normal(), inManhattan: spot.inManhattan }
  }

  const from = pickUpAirport >= 0 ? atAirport(pickUpAirport) : atSpot('pickUps')
  let to = from
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (dropOffAirport >= 0) {
      to = atAirport(dropOffAirport)
      break
    }
    to = atSpot('dropOffs')
    if (pickUpAirport >= 0) break
    // Gravity: near places are likelier, but hardly anybody rides a few steps.
    const away = Math.hypot(to.u - from.u, to.v - from.v)
    if (away > 0.15 && random.uniform() < Math.min(1, away / 0.6) * Math.exp(-away / 2.9)) break
  }
  return { from, to, pickUpAirport, dropOffAirport }
}

function fareOf(random: TripRandom, tariff: Tariff, day: Day, ends: Ends, km: number, minutes: number): number {
  const { from, to, pickUpAirport, dropOffAirport } = ends
  const byAirport = (airport: number) => pickUpAirport === airport || dropOffAirport === airport
  const manhattan = from.inManhattan || to.inManhattan
  const toll = (chance: number) => (random.uniform() < chance ? tollOn(day) : 0)
  if (byAirport(KENNEDY) && manhattan) return tariff.kennedy + toll(0.74)
  const fare = meteredFare(tariff, km / KM_A_MILE, minutes)
  if (dropOffAirport === NEWARK) return fare + tariff.newarkSurcharge + (random.uniform() < 0.4 ? 8 : 0)
  if (byAirport(LAGUARDIA) && manhattan) return fare + toll(0.7)
  return from.inManhattan !== to.inManhattan && km > 5 ? fare + toll(0.06) : fare
}

/** Night and rush-hour extras and the tax: on the bill, but almost never in the recorded fare. */
function extras({ hour, weekday }: Moment, day: Day): number {
  const byHour = hour >= 20 || hour < 6 ? 0.5 : hour >= 16 && weekday <= 4 ? 1 : 0
  return byHour + (day >= TAX_FROM ? 0.5 : 0)
}

function passengersOf(random: TripRandom): number {
  let left = random.uniform()
  for (const [passengers, share] of PASSENGERS) {
    if (left < share) return passengers
    left -= share
  }
  return 1
}

interface Recorded {
  readonly fare: number
  readonly fromLongitude: number
  readonly fromLatitude: number
  readonly toLongitude: number
  readonly toLatitude: number
}

/** What goes wrong between the meter and the file, about as often as in the records. */
function soiled(random: TripRandom, trip: Recorded, { unit, initial }: Tariff): Recorded {
  const { fromLongitude, fromLatitude, toLongitude, toLatitude } = trip
  const kind = random.uniform()
  if (kind < 0.0186) return { ...trip, fromLongitude: 0, fromLatitude: 0, toLongitude: 0, toLatitude: 0 }
  if (kind < 0.0196) return { ...trip, toLongitude: 0, toLatitude: 0 }
  if (kind < 0.0202)
    return {
      ...trip,
      fromLongitude: fromLatitude,
      fromLatitude: fromLongitude,
      toLongitude: toLatitude,
      toLatitude: toLongitude,
    }
  if (kind < 0.0332) {
    const still = {
      toLongitude: fromLongitude + 0.0001 * random.normal(),
      toLatitude: fromLatitude + 0.0001 * random.normal(),
    }
    const fareKind = random.uniform()
    if (fareKind < 0.5) return { ...trip, ...still }
    const fare = fareKind < 0.8 ? initial + unit * Math.floor(4 * random.uniform()) : Math.round(30 + 40 * random.uniform())
    return { ...trip, ...still, fare }
  }
  if (kind < 0.0337) return { ...trip, fare: random.uniform() < 0.6 ? -2.5 : 0.01 }
  if (kind < 0.0341)
    return { ...trip, toLongitude: fromLongitude, toLatitude: fromLatitude, fare: 60 + 5 * Math.floor(25 * random.uniform()) }
  return trip
}
