import type { Random } from './random'

/**
 * The numbers 0, 1, …, count − 1 in random order, every order equally likely.
 * Source: Durstenfeld (1964), "Algorithm 235: Random permutation", Comm. ACM 7:420 (the Fisher–Yates shuffle).
 */
export function permutation(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
