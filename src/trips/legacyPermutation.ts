const [WORDS, MIDDLE] = [624, 397]

/** MT19937, seeded by one number. Source: Matsumoto & Nishimura (1998), ACM TOMACS 8:3–30. */
function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(WORDS)
  state[0] = seed
  for (let i = 1; i < WORDS; i++) {
    const before = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = Math.imul(before, 1812433253) + i
  }
  let next = WORDS
  const refill = () => {
    for (let i = 0; i < WORDS; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % WORDS]! & 0x7fffffff)
      state[i] = state[(i + MIDDLE) % WORDS]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
    }
    next = 0
  }
  return () => {
    if (next >= WORDS) refill()
    let y = state[next++]!
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return (y ^ (y >>> 18)) >>> 0
  }
}

/**
 * The permutation of 0 … count − 1 that NumPy's RandomState(seed) gives, by which scikit-learn's train_test_split divides rows: with the same
 * seed our rows are those of the published runs.
 */
export function legacyPermutation(count: number, seed: number): Uint32Array {
  const draw = mersenneTwister(seed)
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const mask = 2 ** (32 - Math.clz32(i)) - 1
    let j = (draw() & mask) >>> 0
    while (j > i) j = (draw() & mask) >>> 0
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
