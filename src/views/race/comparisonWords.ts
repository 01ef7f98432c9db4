import type { Estimate } from '../../experiment/raceStatistics'
import type { SignedRank } from '../../numerics/signedRank'
import type { ComparedPair } from '../../store/race/derived'
import { formatNumber, formatShort } from '../format'
import { count, strong, term } from '../words/sentence'

/** A probability as tests say it: never 0. */
export const formatP = (p: number): string => (p < 1e-4 ? 'p < 0.0001' : p > 0.9999 ? 'p = 1' : `p = ${formatNumber(p, 2)}`)

/** Who ended better, over the seeds that both have finished. */
export function winnerWords({ names: [a, b], pairs, wins: [first, second] }: ComparedPair): string {
  if (pairs === 0) return `No seed has been finished by both ${a} and ${b} yet.`
  const equal = pairs - first - second
  const ties = equal === 0 ? '' : ` ${count(equal, 'seed')} ended equal.`
  return `Of ${count(pairs, 'seed')}, ${strong(a)} ended better with ${first}, ${strong(b)} with ${second}.${ties}`
}

/** What the paired test says, how it was computed, and why it may pair. */
export function testWords({ names: [a, b], pairs, test }: ComparedPair): string | null {
  if (pairs === 0) return null
  const tested = `${term('pairedTest', 'Paired test')} (signed-rank, ${howWords(test)}): ${strong(formatP(test.p))}.`
  const meaning = test.p < 0.05 ? 'luck alone rarely makes such a difference' : 'luck alone could make such a difference'
  return `${tested} If ${a} and ${b} were equally good, ${meaning}.`
}

/** What makes the runs pairs. */
export const SHARED_SEEDS =
  'Both sides share their seeds, so the test compares run with run: the noise is the same for both, and so are the first points of searches that have any.'

/** By which distribution, and what was done with equals. */
function howWords({ method, n, zeros, hasTies }: SignedRank): string {
  const by = method === 'exact' ? `exact for ${count(n, 'pair')}` : `normal approximation for ${count(n, 'pair')}`
  const ties = hasTies ? ', equal sizes share a rank' : ''
  return zeros === 0 ? `${by}${ties}` : `${by}, ${count(zeros, 'equal pair')} left out${ties}`
}

/** How many times as many evaluations the second needs, with the interval. */
export function speedUpWords({ names: [a, b], speedUp, pairs }: ComparedPair): string | null {
  if (!speedUp) return pairs === 0 ? null : `No pair of runs has a value that ${a} and ${b} both reach.`
  const { value, interval } = speedUp
  const times = strong(`${formatShort(value)} times`)
  const sure = interval
    ? `95 % interval ${formatShort(interval[0])} to ${formatShort(interval[1])}`
    : 'too few runs for an interval'
  return `${term('speedUp', 'Speed-up')}: for the level that both reach, ${b} needs ${times} the evaluations that ${a} needs (median; ${sure}).`
}

/** The interval of a gap; nothing where both ends read the same. */
export function gapRange({ interval }: Estimate): string {
  if (!interval) return ''
  const [low, high] = interval.map((end) => formatShort(end, 3))
  return low === high ? '' : `${low}–${high}`
}
