import * as v from 'valibot'
import { whole } from '../../experiment/fields'
import { permutation } from '../../numerics/permutation'
import { seeded } from '../../numerics/random'
import type { Variant } from './item'
import { ITEMS, type ItemId } from './list'

/** The inventory is taken before the lessons and after them. */
export const TAKINGS = ['before', 'after'] as const
export type Taking = (typeof TAKINGS)[number]

/** What an answer was: right, the one that shows the misconception, or wrong in another way. */
const outcome = v.picklist(['right', 'miss', 'other'])
export type Outcome = v.InferOutput<typeof outcome>

const answers = v.record(v.picklist(ITEMS.map(({ id }) => id)), outcome)
export type Answers = Readonly<Partial<Record<ItemId, Outcome>>>

const SEEDS = 2 ** 31 - 1

/** What one person answered: kept in the browser, and written to a file. */
export const keptSchema = v.strictObject({
  format: v.literal('where-next inventory'),
  version: v.literal(1),
  /** Decides order and figures; tells the files of a class apart without a name. */
  seed: whole(0, SEEDS),
  before: v.optional(answers, {}),
  after: v.optional(answers, {}),
})

export type Kept = Readonly<{ format: 'where-next inventory'; version: 1; seed: number; before: Answers; after: Answers }>

/** What is kept of somebody who has answered nothing. @param draw uniform in [0, 1) */
export const newKept = (draw: number): Kept => ({
  format: 'where-next inventory',
  version: 1,
  seed: Math.floor(draw * SEEDS),
  before: {},
  after: {},
})

/** What was kept or written to a file. Throws SyntaxError or ValiError for anything else. */
export const readKept = (text: string): Kept => v.parse(keptSchema, JSON.parse(text)) as Kept

/** The items in the order in which somebody is asked: another one before and after. */
export function orderOf({ seed }: Pick<Kept, 'seed'>, taking: Taking): ItemId[] {
  return Array.from(permutation(ITEMS.length, seeded(seed).fork(taking)), (i) => ITEMS[i]!.id)
}

/** Which of its two figures an item has: one before, the other after, half of a class the other way round. */
export const variantOf = ({ seed }: Pick<Kept, 'seed'>, taking: Taking): Variant =>
  (seed + (taking === 'after' ? 1 : 0)) % 2 === 0 ? 0 : 1

export const isComplete = (given: Answers): boolean => ITEMS.every(({ id }) => given[id] !== undefined)

/** How many of the items were answered rightly. */
export const rightIn = (given: Answers): number => Object.values(given).filter((each) => each === 'right').length

/** One line an item, for a sheet. */
export const keptAsCsv = ({ seed, before, after }: Kept): string =>
  [
    'person,item,misconception,before,after',
    ...ITEMS.map(({ id, misconception }) => [seed, id, misconception, before[id] ?? '', after[id] ?? ''].join(',')),
    '',
  ].join('\n')
