import { type Random, seeded } from '../src/numerics/random'

/** The draws for one action: fixed by seed, room and number alone, whatever was drawn before. */
export const streamOf = (seed: number, room: string, number: number): Random => seeded(`${seed}/${room}/${number}`)

export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random.uniform() * items.length)]!

export const whole = (random: Random, low: number, high: number): number => low + Math.floor(random.uniform() * (high - low + 1))

/**
 * Picks an item by weight, each by a draw of its own that its key names: one item more or less leaves the others' draws alone, so that a
 * page which differs a little leads to the same choice. Items without weight are never picked; undefined when there is none.
 */
export function pick<Item>(
  random: Random,
  items: readonly Item[],
  key: (item: Item) => string,
  weight: (item: Item) => number,
): Item | undefined {
  let best: Item | undefined
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const waits = -Math.log(1 - random.fork(key(item)).uniform()) / weight(item)
    if (waits < least) [best, least] = [item, waits]
  }
  return best
}
