const WORDS = 624

/**
 * The state of NumPy's `RandomState(seed)` before its first draw: 624 words of a Mersenne Twister.
 * Source: Matsumoto & Nishimura (2002), init_genrand of mt19937ar.c.
 */
export function seededState(seed: number): readonly number[] {
  const words = [seed >>> 0]
  for (let i = 1; i < WORDS; i++) {
    const before = words[i - 1]! ^ (words[i - 1]! >>> 30)
    words.push((Math.imul(1812433253, before) + i) >>> 0)
  }
  return words
}

export const STATE_END = WORDS
