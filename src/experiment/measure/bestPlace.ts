import { candidatePlaces } from '../../acquisition/maximize'
import type { Encoding } from './encoding'

/** Values of what is maximised, at legal places. */
export type Scores = (places: readonly (readonly number[])[]) => ArrayLike<number>

export interface BestPlace {
  readonly place: readonly number[]
  readonly value: number
}

const CLIMBED = 6
/** Steps along an axis, as shares of it: halved until they are too short to matter. */
const FIRST_STEP = 0.1
const LAST_STEP = 1e-5
const MOST_ROUNDS = 200

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
    .map((start) => climbed(encoding, scores, start))
    .reduce((best, each) => (each.value > best.value ? each : best))
}

function climbed(encoding: Encoding, scores: Scores, start: BestPlace): BestPlace {
  let best = start
  let step = FIRST_STEP
  for (let round = 0; round < MOST_ROUNDS && step > LAST_STEP; round++) {
    const places = neighbours(encoding, best.place, step)
    const values = scores(places)
    let found = best
    places.forEach((place, i) => {
      if (values[i]! > found.value) found = { place, value: values[i]! }
    })
    if (found === best) step /= 2
    else best = found
  }
  return best
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
