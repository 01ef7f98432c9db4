/**
 * New York as the synthetic trips know it: aggregates rounded from the CC0 sample of TLC trip records of January 2016 (R package nyctaxi), and
 * counts of public rows. u runs across Manhattan, v along its avenues (29° east of north), in km from a point in Midtown.
 */
export interface HotSpot {
  readonly name: string
  readonly u: number
  readonly v: number
  readonly sdU: number
  readonly sdV: number
  /** Per mille of pick-ups and of drop-offs. */
  readonly pickUps: number
  readonly dropOffs: number
  readonly inManhattan: boolean
}

const spot = (
  name: string,
  [u, v, sdU, sdV]: readonly [number, number, number, number],
  [pickUps, dropOffs]: readonly [number, number],
  inManhattan = true,
): HotSpot => ({ name, u, v, sdU, sdV, pickUps, dropOffs, inManhattan })

export const HOT_SPOTS: readonly HotSpot[] = [
  spot('Midtown West / Times Sq', [-1.01, 0.79, 0.55, 0.74], [149, 116]),
  spot('Upper East Side', [0.43, 3.36, 0.43, 0.9], [145, 150]),
  spot('Flatiron / Murray Hill', [-0.35, -0.55, 0.71, 0.62], [142, 150]),
  spot('Grand Central / Midtown East', [0.13, 1.09, 0.42, 0.69], [128, 114]),
  spot('Chelsea / West Village', [-0.67, -1.87, 0.66, 0.72], [118, 93]),
  spot('East Village / Lower East Side', [0.45, -2.65, 0.61, 0.71], [117, 90]),
  spot('Upper West Side', [-1.6, 3.37, 0.31, 1.27], [96, 97]),
  spot('Financial District', [-0.15, -4.62, 0.4, 0.81], [56, 56]),
  spot('Brooklyn north', [3.77, -4.71, 1.81, 2.62], [17, 51], false),
  spot('Harlem', [-0.9, 6.57, 0.88, 1.23], [15, 27]),
  spot('Astoria / Long Island City', [4.1, 3.06, 2, 1.2], [11, 18], false),
  spot('Outer Queens / Brooklyn', [8.3, -0.5, 5, 5], [3, 25], false),
  spot('Bronx / upper Manhattan', [-1.3, 11.7, 1.3, 2.4], [2, 13], false),
]

export interface Airport {
  readonly longitude: number
  readonly latitude: number
  /** Scatter of the places where taxis stop, in km. */
  readonly sd: number
  readonly pickUpShare: number
  readonly dropOffShare: number
}

/** Kennedy, LaGuardia, Newark. */
export const AIRPORT_STANDS: readonly Airport[] = [
  { longitude: -73.7781, latitude: 40.6413, sd: 0.45, pickUpShare: 0.016, dropOffShare: 0.007 },
  { longitude: -73.874, latitude: 40.7769, sd: 0.35, pickUpShare: 0.023, dropOffShare: 0.0135 },
  { longitude: -74.1745, latitude: 40.6895, sd: 0.5, pickUpShare: 0, dropOffShare: 0.0018 },
]
export const [KENNEDY, LAGUARDIA, NEWARK] = [0, 1, 2] as const

/** Per mille of pick-ups by hour: on weekdays, at the week-end. */
export const PICK_UPS_BY_HOUR: readonly (readonly number[])[] = [
  [30, 18, 12, 9, 7, 13, 28, 42, 57, 51, 41, 45, 47, 48, 52, 50, 51, 53, 62, 66, 56, 61, 58, 43],
  [59, 46, 44, 35, 19, 10, 10, 15, 20, 36, 41, 45, 53, 52, 53, 55, 48, 45, 59, 58, 52, 46, 54, 46],
]

/** Speed in km/h of a trip of 3 km by hour: on weekdays, at the week-end. */
export const SPEED_BY_HOUR: readonly (readonly number[])[] = [
  [
    21.3, 22.8, 22.6, 23.8, 24.9, 26.3, 22.5, 18.4, 14.8, 14.0, 14.5, 14.0, 14.6, 15.1, 15.4, 15.4, 15.6, 14.8, 15.8, 16.6, 18.4,
    19.3, 18.9, 20.3,
  ],
  [
    18.7, 21.2, 21.2, 21.4, 22.9, 25.6, 25.0, 25.2, 23.0, 22.3, 21.1, 19.7, 18.3, 18.3, 17.3, 17.7, 16.7, 17.2, 17.9, 17.4, 18.2,
    18.1, 18.7, 19.2,
  ],
]

/** How many trips a day has, Monday to Sunday, in proportion. */
export const TRIPS_BY_WEEKDAY = [134, 143, 143, 145, 148, 152, 135] as const
export const BUSIEST_WEEKDAY = 152

/** Passengers and their shares, the most frequent first. */
export const PASSENGERS: readonly (readonly [number, number])[] = [
  [1, 0.7055],
  [2, 0.1424],
  [5, 0.0686],
  [3, 0.0432],
  [4, 0.0186],
  [6, 0.0179],
  [0, 0.0038],
]

const ORIGIN = { longitude: -73.98, latitude: 40.75 }
const radians = (degrees: number): number => (degrees * Math.PI) / 180
const [KM_EAST, KM_NORTH] = [111.32 * Math.cos(radians(ORIGIN.latitude)), 111.13]
const TURN = radians(29)

/** From km across and along the avenues to longitude and latitude. */
export function toDegrees(u: number, v: number): [number, number] {
  const x = u * Math.cos(TURN) + v * Math.sin(TURN)
  const y = -u * Math.sin(TURN) + v * Math.cos(TURN)
  return [ORIGIN.longitude + x / KM_EAST, ORIGIN.latitude + y / KM_NORTH]
}

/** The inverse. */
export function toAvenues(longitude: number, latitude: number): [number, number] {
  const x = (longitude - ORIGIN.longitude) * KM_EAST
  const y = (latitude - ORIGIN.latitude) * KM_NORTH
  return [x * Math.cos(TURN) - y * Math.sin(TURN), x * Math.sin(TURN) + y * Math.cos(TURN)]
}
