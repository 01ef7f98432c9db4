import { grouped } from '../../language/numbers'
import { TARIFFS, TOLLS } from '../../trips/tariff'
import { count } from '../words/sentence'
import { dollars } from './contestants'

/** The heading of the scene: how many rides there are. */
export const ridesWords = (rides: number): string =>
  rides === 1 ? '1 taxi ride in New York' : `${grouped(rides)} taxi rides in New York`

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
  if (most === 0 || !fullest) return `Histogram of ${count(rides, 'ride')} by ${unit}; none lies on its axis.`
  return `Histogram of ${count(rides, 'ride')} by ${unit}; the most lie from ${fullest.x0} to ${fullest.x1}.`
}

/** A row of a file that was left out, in the table of what is odd. */
export const notReadWords = (reason: string): string => `not read: ${reason}`

/** A day as people write it: 2012-09-04. */
export const dayWords = (day: number): string =>
  `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`

/** Where tariff and tolls are from. */
export const tariffWords = `Tolls ${TOLLS.map(({ toll }) => dollars(toll)).join(', ')} as fares tell them. Sources: ${TARIFFS.map(({ source }) => source).join('; ')}. Places, hours and speeds: aggregates of the CC0 sample of TLC records of January 2016 (R package nyctaxi).`
