import { type Estimate, shareEstimate } from '../../experiment/raceStatistics'
import { quantileOfSorted } from '../../numerics/quantile'
import { seeded } from '../../numerics/random'
import type { MisconceptionId } from '../misconceptions'
import type { Kept } from './kept'
import { findItem, ITEMS, type ItemId } from './list'

const RESAMPLES = 2000
const LEVEL = 0.95

/** What a class learned of one item. */
export interface ItemGain {
  readonly id: ItemId
  readonly misconception: MisconceptionId
  /** The share of right answers, with Wilson's 95 % interval; null where nobody answered. */
  readonly before: Estimate | null
  readonly after: Estimate | null
  /** How many answered both times. */
  readonly paired: number
  /** The mean of (right after) − (right before) over those, with a 95 % interval; null where nobody answered both times. */
  readonly gain: Estimate | null
}

/**
 * The gain of a class, item by item. The interval of a gain is the percentile bootstrap over people, 2,000 resamples by a fixed seed, so
 * that the same files give the same interval; null for fewer than two people. Source: Efron & Tibshirani (1993), An Introduction to the
 * Bootstrap, ch. 13.
 */
export const classGains = (people: readonly Kept[]): readonly ItemGain[] => ITEMS.map(({ id }) => itemGain(id, people))

/** The same of one item: each takes some time where a class is large. */
export function itemGain(id: ItemId, people: readonly Kept[]): ItemGain {
  const answered = (taking: 'before' | 'after') => people.flatMap((person) => person[taking][id] ?? [])
  const share = (taking: 'before' | 'after') => {
    const all = answered(taking)
    return shareEstimate(all.filter((each) => each === 'right').length, all.length)
  }
  const differences = people.flatMap(({ before, after }) =>
    before[id] === undefined || after[id] === undefined ? [] : Number(after[id] === 'right') - Number(before[id] === 'right'),
  )
  return {
    id,
    misconception: findItem(id).misconception,
    before: share('before'),
    after: share('after'),
    paired: differences.length,
    gain: meanEstimate(differences),
  }
}

/** The gain over all items that somebody answered both times: the mean of the people’s own means. */
export const wholeGain = (people: readonly Kept[]): Estimate | null =>
  meanEstimate(
    people.flatMap(({ before, after }) => {
      const both = ITEMS.filter(({ id }) => before[id] !== undefined && after[id] !== undefined)
      if (both.length === 0) return []
      const gained = both.map(({ id }) => Number(after[id] === 'right') - Number(before[id] === 'right'))
      return gained.reduce((a, b) => a + b, 0) / both.length
    }),
  )

/** Who is drawn in each resample of n people: the same for every item, so drawn once. */
let drawnLast: { readonly n: number; readonly drawn: Uint32Array } | null = null

function drawnOf(n: number): Uint32Array {
  if (drawnLast?.n === n) return drawnLast.drawn
  const random = seeded(1).fork('gains')
  const drawn = new Uint32Array(RESAMPLES * n)
  for (let i = 0; i < drawn.length; i++) drawn[i] = Math.floor(random.uniform() * n)
  drawnLast = { n, drawn }
  return drawn
}

function meanEstimate(values: readonly number[]): Estimate | null {
  const n = values.length
  if (n === 0) return null
  const value = values.reduce((a, b) => a + b, 0) / n
  if (n < 2) return { value, interval: null }
  const drawn = drawnOf(n)
  const means = Float64Array.from({ length: RESAMPLES }, (_, k) => {
    let sum = 0
    for (let i = k * n; i < (k + 1) * n; i++) sum += values[drawn[i]!]!
    return sum / n
  }).sort()
  return { value, interval: [quantileOfSorted(means, (1 - LEVEL) / 2)!, quantileOfSorted(means, (1 + LEVEL) / 2)!] }
}

/** A file of a class, and whose it is; null where it is none of the inventory. */
export interface ReadFile {
  readonly name: string
  readonly person: Kept | null
}

export function readFile(name: string, text: string, read: (text: string) => Kept): ReadFile {
  try {
    return { name, person: read(text) }
  } catch {
    return { name, person: null }
  }
}

/** The files of a class, read: one a person, the last where somebody is in it twice, and what is wrong with the others. */
export interface ReadClass {
  readonly people: readonly Kept[]
  /** Sentences, each about a file. */
  readonly complaints: readonly string[]
}

export function readClass(files: readonly ReadFile[]): ReadClass {
  const people = new Map<number, Kept>()
  const complaints: string[] = []
  for (const { name, person } of files) {
    if (!person) {
      complaints.push(`${name} is no file of the inventory, or is damaged or of a newer version: it is left out.`)
      continue
    }
    if (people.has(person.seed)) complaints.push(`${name} is of somebody whose file was read already: the later one counts.`)
    people.set(person.seed, person)
  }
  return { people: [...people.values()], complaints }
}
