import { candidatePlaces } from '../../acquisition/maximize'
import { type Found, patternSearch } from '../../numerics/patternSearch'
import type { Encoding } from './encoding'

/** Values of what is maximised, at legal places. */
export type Scores = (places: readonly (readonly number[])[]) => ArrayLike<number>

export type BestPlace = Found<readonly number[]>

const CLIMBED = 6
/** Steps along an axis, as shares of it. */
const STEPS = { first: 0.1, shortest: 1e-5, mostRounds: 200 }

/**
 * Where a function is largest over the legal places: whole numbers and choices are searched as such, so that the place found is the very place
 * that is scored. Candidates are a low-discrepancy set, and what was measured; from the best few, steps along one parameter at a time,
 * ever shorter. Deterministic; the first of equal maxima wins.
 *
 * @param known further places to begin from
 */
export function bestPlace(encoding: Encoding, scores: Scores, known: readonly (readonly number[])[]): BestPlace {
  const candidates = [...candidatePlaces(encoding.searched.length).map(encoding.legal), ...known]
  const values = scores(candidates)
  const ranked = candidates.map((place, i) => ({ place, value: values[i]! })).sort((a, b) => b.value - a.value)
  return ranked
    .slice(0, CLIMBED)
    .map((start) => patternSearch(start, scores, (place, step) => neighbours(encoding, place, step), STEPS))
    .reduce((best, each) => (each.value > best.value ? each : best))
}

/** The legal places one step away along one parameter; of a category every other choice, of a whole number at least the next one. */
function neighbours(encoding: Encoding, place: readonly number[], step: number): readonly (readonly number[])[] {
  const u = encoding.unit(place)
  const moved = (d: number, value: number) => place.map((other, k) => (k === d ? value : other))
  return encoding.searched.flatMap((parameter, d) => {
    if (parameter.type === 'category')
      return parameter.choices.flatMap((_, choice) => (choice === place[d] ? [] : [moved(d, choice)]))
    return [-step, step].flatMap((by) => {
      const to = encoding.legal(u.map((share, k) => (k === d ? Math.min(1, Math.max(0, share + by)) : share)))[d]!
      const stays = to === place[d]
      if (!stays || parameter.type === 'float') return stays ? [] : [moved(d, to)]
      const next = place[d]! + Math.sign(by)
      return next < parameter.low || next > parameter.high ? [] : [moved(d, next)]
    })
  })
}
