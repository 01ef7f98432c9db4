import { taxi } from '../../language/en/taxi'
import { TARIFFS, TOLLS } from '../../trips/tariff'
import { dollars } from './contestants'

/** The heading of the scene: how many rides there are. */
export const ridesWords = (rides: number): string => taxi.rides(rides)

/** A part of a histogram, from one value to another. */
interface Part {
  readonly x0?: number | undefined
  readonly x1?: number | undefined
  readonly length: number
}

/** A histogram of rides, for those who do not see it: where most of them lie. Of several highest parts the first is told. */
export function histogramWords(unit: string, rides: number, parts: readonly Part[]): string {
  const most = parts.reduce((highest, { length }) => Math.max(highest, length), 0)
  const fullest = parts.find(({ length }) => length === most)
  if (most === 0 || !fullest) return taxi.emptyHistogram(unit, rides)
  return taxi.histogram(unit, rides, `${fullest.x0}`, `${fullest.x1}`)
}

/** A row of a file that was left out, in the table of what is odd. */
export const notReadWords = (reason: string): string => taxi.notRead(reason)

/** A day as people write it: 2012-09-04. */
export const dayWords = (day: number): string =>
  `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`

/** Where tariff and tolls are from. */
export const tariffWords = (): string =>
  taxi.tariffSources(
    TOLLS.map(({ toll }) => dollars(toll)),
    TARIFFS.map(({ source }) => source),
  )
