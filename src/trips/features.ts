import type { Place, Trip } from './trip'

/** Mean radius of the Earth in km. */
const RADIUS = 6371

export const AIRPORTS = [
  { name: 'JFK', longitude: -73.7781, latitude: 40.6413 },
  { name: 'LGA', longitude: -73.874, latitude: 40.7769 },
  { name: 'EWR', longitude: -74.1745, latitude: 40.6895 },
] as const

/** The 22 inputs of the network, in order. */
export const FEATURES = [
  'pickup_longitude',
  'pickup_latitude',
  'dropoff_longitude',
  'dropoff_latitude',
  'passenger_count',
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'minute',
  '|Δ longitude|',
  '|Δ latitude|',
  'haversine km',
  'manhattan km',
  'bearing',
  ...AIRPORTS.flatMap(({ name }) => [`pick-up to ${name} km`, `drop-off to ${name} km`]),
] as const

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in km: 2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)). */
export function haversine(a: Place, b: Place): number {
  const [phi1, phi2] = [radians(a.latitude), radians(b.latitude)]
  const half = Math.sin((phi2 - phi1) / 2) ** 2
  const chord = half + Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** East–west along the latitude of a, then north–south along the longitude of b, in km. */
function manhattan(a: Place, b: Place): number {
  const corner = { longitude: b.longitude, latitude: a.latitude }
  return haversine(a, corner) + haversine(corner, b)
}

/** The direction in which the great circle from a to b sets out: degrees from north, clockwise positive, in (−180, 180]. */
function bearing(a: Place, b: Place): number {
  const [phi1, phi2, delta] = [radians(a.latitude), radians(b.latitude), radians(b.longitude - a.longitude)]
  const east = Math.sin(delta) * Math.cos(phi2)
  const north = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(delta)
  return (Math.atan2(east, north) * 180) / Math.PI
}

/** The features of one trip, in the order of FEATURES. */
export function featuresOf({ from, to, passengers, pickedUp }: Trip): number[] {
  const { year, month, day, weekday, hour, minute } = pickedUp
  return [
    from.longitude,
    from.latitude,
    to.longitude,
    to.latitude,
    passengers,
    year,
    month,
    day,
    weekday,
    hour,
    minute,
    Math.abs(to.longitude - from.longitude),
    Math.abs(to.latitude - from.latitude),
    haversine(from, to),
    manhattan(from, to),
    bearing(from, to),
    ...AIRPORTS.flatMap((airport) => [haversine(from, airport), haversine(to, airport)]),
  ]
}
