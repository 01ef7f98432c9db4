import { FEATURES, featuresOf } from './features'
import { legacyPermutation } from './legacyPermutation'
import { SCALINGS, type Scaling } from './scaling'
import type { Trip } from './trip'

/** Rows to learn from or to be scored on. */
export interface TrainingData {
  /** rows × columns, row by row, scaled as asked. */
  readonly inputs: Float64Array
  /** Fares in dollars. */
  readonly targets: Float64Array
  readonly rows: number
  readonly columns: number
}

/** Which trips go where: indices into the list of trips. */
export interface Split {
  readonly train: Uint32Array
  readonly test: Uint32Array
}

/** Nine tenths to train on, one tenth to be scored on, at random by the seed, as scikit-learn's train_test_split has them. */
export function splitTrips(count: number, seed: number): Split {
  const order = legacyPermutation(count, seed)
  const test = Math.ceil(count / 10)
  return { train: order.slice(test), test: order.slice(0, test) }
}

/** Trips as numbers: all that a training needs of them. */
export interface TripTable {
  readonly rows: number
  /** rows × 22, row by row, as FEATURES has them. */
  readonly features: Float64Array
  /** Dollars. */
  readonly fares: Float64Array
}

const tables = new WeakMap<readonly Trip[], TripTable>()

/** The table of some trips; computed once for a list. */
export function tripTable(trips: readonly Trip[]): TripTable {
  const known = tables.get(trips)
  if (known) return known
  const features = new Float64Array(trips.length * FEATURES.length)
  trips.forEach((trip, i) => {
    features.set(featuresOf(trip), i * FEATURES.length)
  })
  const table = { rows: trips.length, features, fares: Float64Array.from(trips, ({ fare }) => fare) }
  tables.set(trips, table)
  return table
}

/**
 * Several parts of the same trips, scaled alike: the scaling is learnt from the first part alone, as it would be from the past for the
 * future. Throws RangeError when the first part is empty.
 */
export function datasets({ features, fares }: TripTable, parts: readonly Uint32Array[], scaling: Scaling): TrainingData[] {
  const columns = FEATURES.length
  const [first] = parts
  if (!first || first.length === 0) throw new RangeError('There are no trips to learn from.')
  const scales = Array.from({ length: columns }, (_, d) =>
    SCALINGS[scaling].learn(Float64Array.from(first, (row) => features[row * columns + d]!)),
  )
  return parts.map((rows) => {
    const inputs = new Float64Array(rows.length * columns)
    rows.forEach((row, i) => {
      for (let d = 0; d < columns; d++) inputs[i * columns + d] = scales[d]!(features[row * columns + d]!)
    })
    return { inputs, targets: Float64Array.from(rows, (row) => fares[row]!), rows: rows.length, columns }
  })
}
