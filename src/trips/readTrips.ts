import { momentOf, type Trip } from './trip'

/** A file that cannot be used, in a sentence for whoever chose it. */
export class FileProblem extends Error {
  override name = 'FileProblem'
}

/** What was read: the trips, and how many rows were left out for which reason. */
export interface TripsRead {
  readonly trips: readonly Trip[]
  readonly refused: readonly { readonly reason: string; readonly rows: number; readonly example: string }[]
}

/** The columns a trip needs, and the names that public files give them. */
const COLUMNS = {
  fare: ['fare_amount', 'fare_amt'],
  time: ['pickup_datetime', 'tpep_pickup_datetime', 'lpep_pickup_datetime', 'trip_pickup_datetime', 'trip_pickup_date_time'],
  fromLongitude: ['pickup_longitude', 'start_lon'],
  fromLatitude: ['pickup_latitude', 'start_lat'],
  toLongitude: ['dropoff_longitude', 'end_lon'],
  toLatitude: ['dropoff_latitude', 'end_lat'],
  passengers: ['passenger_count'],
} as const

type Column = keyof typeof COLUMNS

const FEWEST_ROWS = 20
/** Dollars. The dearest ride of the Kaggle file is $93,963.36; what is beyond has no digits left for cents when it is squared. */
const DEAREST = 100_000
/** The fullest taxi of the Kaggle file carries 208. */
const MOST_PASSENGERS = 1000

/** What is wrong when a row does not end with its line. */
export const endlessRow = (row: number): FileProblem =>
  new FileProblem(
    row === 1
      ? 'This does not look like a CSV file: its first line does not end, or a quotation mark (") in it is not closed.'
      : `Row ${row} runs on into the next lines: a quotation mark (") in it is not closed. Close it or remove it, and open the file again.`,
  )

/**
 * Takes the rows of a CSV file one after another, header first. Throws FileProblem for a header that is not of taxi data, for a row that runs over
 * several lines, and from `finish` when the rows give nothing to learn from.
 */
export class TripReader {
  private readonly trips: Trip[] = []
  private readonly refused = new Map<string, { rows: number; example: string }>()
  private places: Record<Column, number> | null = null
  private swapped = 0
  /** Rows so far, the header included. */
  rows = 0

  get count(): number {
    return this.trips.length
  }

  row(cells: readonly string[]): void {
    this.rows++
    if (cells.some((cell) => /[\r\n]/.test(cell))) throw endlessRow(this.rows)
    if (this.places === null) {
      this.places = header(cells)
      return
    }
    if (cells.length === 1 && cells[0]!.trim() === '') return
    const trip = this.read(cells, this.places)
    if (typeof trip !== 'string') {
      this.trips.push(trip)
      return
    }
    const known = this.refused.get(trip)
    if (known) known.rows++
    else this.refused.set(trip, { rows: 1, example: cells.join(',').slice(0, 120) })
  }

  finish(): TripsRead {
    if (this.places === null) throw new FileProblem('This file is empty.')
    const refused = [...this.refused]
      .map(([reason, { rows, example }]) => ({ reason, rows, example }))
      .sort((a, b) => b.rows - a.rows)
    const { trips } = this
    if (trips.length === 0)
      throw new FileProblem(
        refused[0]
          ? `None of the ${refused.reduce((sum, { rows }) => sum + rows, 0)} rows can be used: ${refused[0].reason} (for example “${refused[0].example}”).`
          : 'This file has a header, but no rows under it.',
      )
    if (trips.length < FEWEST_ROWS)
      throw new FileProblem(`Only ${trips.length} rows can be used: at least ${FEWEST_ROWS} are needed to train and to test on.`)
    if (this.swapped > trips.length / 2)
      throw new FileProblem(
        'Longitudes and latitudes seem to be swapped: most pick-ups lie at longitude 40, latitude −74. Swap the names of the columns and open the file again.',
      )
    if (trips.every(({ fare }) => fare === trips[0]!.fare))
      throw new FileProblem(`All fares are the same (${trips[0]!.fare}): there is nothing to learn.`)
    return { trips, refused }
  }

  /** The trip, or the reason why the row is none. */
  private read(cells: readonly string[], at: Record<Column, number>): Trip | string {
    const number = (column: Column): number => {
      const cell = cells[at[column]]?.trim() ?? ''
      return cell === '' ? Number.NaN : Number(cell)
    }
    const pickedUp = momentOf(cells[at.time] ?? '')
    if (!pickedUp) return 'the pick-up time is not a date such as 2012-09-04 17:26:00'
    const fare = number('fare')
    if (!Number.isFinite(fare)) return 'the fare is missing or not a number'
    if (Math.abs(fare) > DEAREST) return 'the fare is beyond $100,000'
    const [from, to] = [
      { longitude: number('fromLongitude'), latitude: number('fromLatitude') },
      { longitude: number('toLongitude'), latitude: number('toLatitude') },
    ]
    const coordinates = [from.longitude, from.latitude, to.longitude, to.latitude]
    if (!coordinates.every(Number.isFinite)) return 'a coordinate is missing or not a number'
    if (coordinates.some((degrees) => Math.abs(degrees) > 3000)) return 'a coordinate is nowhere on Earth'
    if (from.longitude > 30 && from.longitude < 50 && from.latitude < -60 && from.latitude > -85) this.swapped++
    const passengers = number('passengers')
    if (Math.abs(passengers) > MOST_PASSENGERS) return 'the number of passengers is beyond 1,000'
    return { fare, pickedUp, from, to, passengers: Number.isFinite(passengers) ? passengers : 1 }
  }
}

function header(cells: readonly string[]): Record<Column, number> {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/^\uFEFF/, ''),
  )
  const entries = Object.entries(COLUMNS).map(([column, known]) => [
    column as Column,
    names.findIndex((name) => (known as readonly string[]).includes(name)),
  ]) as [Column, number][]
  const missing = entries.filter(([column, at]) => at < 0 && column !== 'passengers').map(([column]) => COLUMNS[column][0])
  if (missing.length === 0) return Object.fromEntries(entries) as Record<Column, number>
  const zones = names.some((name) => name === 'pulocationid')
  throw new FileProblem(
    zones
      ? 'This is a TLC file with zones instead of coordinates (since July 2016): the network needs pickup_longitude, pickup_latitude, dropoff_longitude and dropoff_latitude.'
      : `This does not look like taxi data: it lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`,
  )
}
