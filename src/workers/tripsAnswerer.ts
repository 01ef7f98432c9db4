import Papa from 'papaparse'
import { endlessRow, FileProblem, TripReader } from '../trips/readTrips'
import type { Answerer } from './protocol'
import type { TripsProtocol } from './tripsProtocol'

/** A file is read in slices of this size: of five gigabytes only the first are touched. */
const SLICE_BYTES = 2 ** 20
/** Rows that give no trip, after which the rest of the file is left alone. */
const MOST_ROWS_A_TRIP = 20
const ZIP = 'PK'

/** A browser that never looked at a file takes one that was removed for an empty one. */
const EMPTY = 'This file is empty, or it is no longer where it was. Choose it again, or another.'
const VANISHED = 'The file can no longer be read: it was moved, changed or removed. Choose it again.'

/** Reads trips from a CSV file, as many as asked for. What is wrong with the file comes back as a sentence. */
export const tripsAnswerer: Answerer<TripsProtocol> = async ({ file, most }, { report }) => {
  try {
    if (file.size === 0) return { problem: EMPTY }
    const start = await file.slice(0, 2).text()
    if (start === ZIP)
      return { problem: 'This is a spreadsheet or an archive, not a CSV file. Save it as CSV, or unpack it, and open that.' }
    const reader = new TripReader()
    await parse(file, reader, most, report)
    return { read: reader.finish() }
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.message }
    return { problem: VANISHED }
  }
}

function parse(file: File, reader: TripReader, most: number, report: (count: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      chunkSize: SLICE_BYTES,
      chunk({ data }, parser) {
        try {
          // A whole slice without the end of a row: reading on would only gather the file into one cell.
          if (data.length === 0) throw endlessRow(reader.rows + 1)
          for (const cells of data) {
            if (reader.count >= most || reader.rows > most * MOST_ROWS_A_TRIP) {
              parser.abort()
              return
            }
            reader.row(cells)
          }
          report(reader.count)
        } catch (error) {
          // First: an aborted parser says at once that it is complete.
          reject(error)
          parser.abort()
        }
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}
