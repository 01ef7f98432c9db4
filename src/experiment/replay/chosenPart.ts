import type { Goal } from '../logs/log'

/** Of a part that is kept, one in so many is among the best; the others lie evenly over the run. */
const SHARE_OF_BEST = 4

/**
 * Which of many trials are kept where only some can be: those that were the best until then, and the best of all, together a quarter; the
 * others are spread evenly over the run, so that what was tried in vain stays known too. All of them when they are no more than `most`.
 *
 * @param values null where a trial has none
 * @returns numbers of trials, ascending
 */
export function chosenPart(values: readonly (number | null)[], goal: Goal, most: number): readonly number[] {
  if (values.length <= most) return values.map((_, i) => i)
  const sign = goal === 'maximize' ? 1 : -1
  const scores = values.map((value) => (value === null ? Number.NEGATIVE_INFINITY : sign * value))
  let best = Number.NEGATIVE_INFINITY
  const records = scores.flatMap((score, i) => {
    if (score <= best) return []
    best = score
    return [i]
  })
  const ranked = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b)
  const quarter = Math.floor(most / SHARE_OF_BEST)
  // The last records are the best ones: of more than fit, the first are dropped.
  const kept = new Set(records.slice(-quarter))
  for (const i of ranked) {
    if (kept.size >= quarter) break
    kept.add(i)
  }
  const others = values.flatMap((_, i) => (kept.has(i) ? [] : [i]))
  const room = most - kept.size
  for (let k = 0; k < room; k++) kept.add(others[Math.floor(((k + 0.5) * others.length) / room)]!)
  return [...kept].sort((a, b) => a - b)
}
