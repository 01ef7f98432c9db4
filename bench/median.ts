/** Median milliseconds of `work`, called until it has run for at least `budget` milliseconds and five times. */
export function median(work: () => unknown, budget = 1200): number {
  const times: number[] = []
  for (let spent = 0; spent < budget || times.length < 5; ) {
    const start = performance.now()
    work()
    const time = performance.now() - start
    times.push(time)
    spent += time
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}
