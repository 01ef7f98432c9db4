/**
 * Between which counts of successes lie among n independent tries, each a success with probability p, but for at most `tail` on either side:
 * the smallest k with P(K ≤ k) > tail, and the largest with P(K ≥ k) > tail. For 0 < p < 1; n up to some thousands.
 */
export function usualCounts(n: number, p: number, tail = 0.025): readonly [number, number] {
  const chances = binomial(n, p)
  const first = (list: readonly number[]): number => {
    let sum = 0
    return list.findIndex((chance) => {
      sum += chance
      return sum > tail
    })
  }
  return [first(chances), n - first(chances.toReversed())]
}

/** P(K = k) for k = 0, …, n. */
function binomial(n: number, p: number): number[] {
  const chances: number[] = []
  let logChoose = 0
  for (let k = 0; k <= n; k++) {
    chances.push(Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log(1 - p)))
    logChoose += Math.log(n - k) - Math.log(k + 1)
  }
  return chances
}
