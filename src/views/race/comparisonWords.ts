import type { Estimate } from '../../experiment/raceStatistics'
import { race } from '../../language/en/race'
import type { ComparedPair } from '../../store/race/derived'
import { formatNumber, formatShort } from '../format'

/** A probability as tests say it: never 0. */
export const formatP = (p: number): string => (p < 1e-4 ? 'p < 0.0001' : p > 0.9999 ? 'p = 1' : `p = ${formatNumber(p, 2)}`)

/** Who ended better, over the seeds that both have finished. */
export function winnerWords({ names: [a, b], pairs, wins: [first, second] }: ComparedPair): string {
  if (pairs === 0) return race.noSeedByBoth(a, b)
  return race.winner(pairs, a, first, b, second, pairs - first - second)
}

/** What the paired test says, how it was computed, and why it may pair. */
export function testWords({ names: [a, b], pairs, test }: ComparedPair): string | null {
  if (pairs === 0) return null
  const how = race.testedBy(test.method, test.n, test.zeros, test.hasTies)
  return `${race.tested(how, formatP(test.p))} ${test.p < 0.05 ? race.rarelyLuck(a, b) : race.maybeLuck(a, b)}`
}

/** How many times as many evaluations the second needs, with the interval. */
export function speedUpWords({ names: [a, b], speedUp, pairs }: ComparedPair): string | null {
  if (!speedUp) return pairs === 0 ? null : race.noCommonValue(a, b)
  const { value, interval } = speedUp
  return race.speedUp(a, b, formatShort(value), interval && [formatShort(interval[0]), formatShort(interval[1])])
}

/** The interval of a gap; nothing where both ends read the same. */
export function gapRange({ interval }: Estimate): string {
  if (!interval) return ''
  const [low, high] = interval.map((end) => formatShort(end, 3))
  return low === high ? '' : `${low}–${high}`
}
