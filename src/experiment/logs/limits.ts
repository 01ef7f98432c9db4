import type { Ask } from './log'

/** A limit as it is guessed: a second output is to be at most, or at least, so much. */
export interface GuessedLimit {
  readonly keeps: 'at most' | 'at least'
  readonly value: number
}

/** The question for the limit of a second output, with the guess that its values suggest where the file says which of them were allowed. */
export const askForLimit = (seconds: readonly (number | null)[], allowed: readonly (boolean | undefined)[]): Ask => ({
  about: 'limit',
  question: 'Below which limit must the constraint stay? The file has its values only.',
  guess: guessOf(seconds, allowed),
})

function guessOf(seconds: readonly (number | null)[], allowed: readonly (boolean | undefined)[]): GuessedLimit | null {
  const of = (is: boolean) => seconds.flatMap((second, i) => (second !== null && allowed[i] === is ? [second] : []))
  const [kept, broken] = [of(true), of(false)]
  if (kept.length === 0 || broken.length === 0) return null
  const ends = (values: readonly number[]) =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as [number, number], [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as [number, number])
  const [[keptLow, keptHigh], [brokenLow, brokenHigh]] = [ends(kept), ends(broken)]
  if (keptHigh < brokenLow) return { keeps: 'at most', value: roundest(keptHigh, brokenLow) ?? keptHigh }
  return keptLow > brokenHigh ? { keeps: 'at least', value: roundest(brokenHigh, keptLow) ?? keptLow } : null
}

const MOST_DIGITS = 15

/** A number of few digits between two others: a limit that somebody may have stated. */
function roundest(low: number, high: number): number | undefined {
  const middle = low + (high - low) / 2
  return Array.from({ length: MOST_DIGITS }, (_, i) => Number(middle.toPrecision(i + 1))).find(
    (each) => each > low && each < high,
  )
}

/** The second output of a trial: a number, or the only one of a list; null where there is none, or several. */
export function secondIn(given: unknown): number | null {
  const value = Array.isArray(given) && given.length === 1 ? given[0] : given
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
