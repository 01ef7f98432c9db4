import type { CaseTable, Line } from '../../casestudy/table'
import { formatPercent } from '../format'
import { ARTICLE, dollars, NAMES_IN_SENTENCES } from './contestants'
import type { SurfaceAxis } from './mainEffects'

const list = new Intl.ListFormat('en')

/** Which search found the lowest score, and what the others found; null before any has one. */
export function foundWords({ searches }: CaseTable): string | null {
  const found = searches
    .flatMap(({ id, rmse }) => (rmse === null ? [] : [{ name: NAMES_IN_SENTENCES[id], rmse }]))
    .sort((a, b) => a.rmse - b.rmse)
  if (!found[0]) return null
  // What reads alike on screen is told as a tie.
  const lowest = dollars(found[0].rmse)
  const [first, ...others] = found.filter(({ rmse }) => dollars(rmse) !== lowest)
  const winners = list.format(found.filter(({ rmse }) => dollars(rmse) === lowest).map(({ name }) => name))
  if (!first) return `The lowest score, ${lowest}, was found by ${winners}.`
  const rest = others.map(({ name, rmse }) => `${name} ${dollars(rmse)}`)
  return `The lowest score, ${lowest}, was found by ${winners}; ${list.format([`${first.name} found ${dollars(first.rmse)}`, ...rest])}.`
}

/** Whether any pick, trained again with fresh seeds, beats the guess by more than the guess's own standard deviation. */
export function freshWords({ baseline, searches }: CaseTable): string {
  const guess = baseline.freshSeeds
  const picks = searches.flatMap(({ id, freshSeeds }) => (freshSeeds ? [{ name: NAMES_IN_SENTENCES[id], freshSeeds }] : []))
  if (!guess || picks.length === 0) return 'No pick has been trained again with fresh seeds yet.'
  const better = picks.filter(({ freshSeeds }) => freshSeeds.mean < guess.mean - guess.sd).map(({ name }) => name)
  const scatter = `by more than the guess’s own scatter (${dollars(guess.mean)} ± ${guess.sd.toFixed(2)}).`
  switch (better.length) {
    case 0:
      return `Trained again with fresh seeds, no search’s pick beats the guess ${scatter}`
    case 1:
      return `Trained again with fresh seeds, the pick of ${better[0]} beats the guess ${scatter}`
    default:
      return `Trained again with fresh seeds, the picks of ${list.format(better)} beat the guess ${scatter}`
  }
}

/** How far the article's step is from luck: beside what the seed alone did to its unscaled guess in the recorded runs. */
export function luckWords(unscaledGuess: Line): string {
  const [low, high] = endsOf(unscaledGuess)
  const { baseline, bayesian } = ARTICLE
  return `The article’s step from ${dollars(baseline.rmse)} to ${dollars(bayesian.rmse)} is well within what the seed alone does to its unscaled guess: from ${low} to ${high} in the recorded runs.`
}

/** The trainings that the article compares, and those of the runs on screen. */
export function fitsWords({ searches }: CaseTable): string {
  const article =
    'The article’s “four times faster” compares 30 trainings with 126: five folds for each of 25 places, and one more.'
  // The article compares its fastest search with its slowest.
  const [fastest, , slowest] = [...searches].sort((a, b) => ARTICLE[a.id].seconds! - ARTICLE[b.id].seconds!)
  if (!fastest || !slowest || fastest.evaluations === 0 || slowest.evaluations === 0) return article
  const folds = Math.floor(slowest.fits / slowest.evaluations)
  return folds > 1
    ? `${article} Here it is ${fastest.fits} with ${slowest.fits}: ${folds} folds a place.`
    : `${article} Here it is ${fastest.fits} with ${slowest.fits}: one training a place, for every search.`
}

/** What happened, at the head of the verdict; `unscaledGuess` is the recorded guess on features as they are. */
export const happenedWords = (table: CaseTable, unscaledGuess: Line): string =>
  [
    foundWords(table) ?? 'No search has a score yet: train the three first, or choose the measured replay.',
    freshWords(table),
    luckWords(unscaledGuess),
    'Anybody could have been caught by it.',
  ].join(' ')

/** What scaling does to the guess and its scatter, from the fresh seeds of the recorded runs. */
export function scaleWords(scaled: Line, unscaled: Line): string {
  const [from, to] = endsOf(scaled)
  const [low, high] = endsOf(unscaled)
  return `In the recorded runs the guess scores from ${from} to ${to} with scaled features, and from ${low} to ${high} without, by nothing but the seed.`
}

/** The lowest and the highest score of the fresh seeds. */
function endsOf({ freshSeeds }: Line): [string, string] {
  const { values } = freshSeeds!
  return [dollars(Math.min(...values)), dollars(Math.max(...values))]
}

/** How much of the variance of log RMSE each of the two explains, as shares from 0 to 1. */
export const mattersWords = (lr: number, l2: number): string =>
  `Over the measured surface the learning rate explains ${formatPercent(lr)} of the variance of log RMSE, the L2 penalty ${formatPercent(l2)}.`

interface Effect {
  readonly title: string
  /** As along its axis and within a sentence. */
  readonly name: string
}

/** What the measured surface says of each of its axes. */
export const EFFECTS: Readonly<Record<SurfaceAxis, Effect>> = {
  lr: { title: 'The learning rate decides', name: 'learning rate' },
  l2: { title: 'The L2 penalty hardly matters', name: 'L2 penalty' },
}

/** The picture of an effect, for those who do not see it. */
export const effectWords = (axis: SurfaceAxis, curve: readonly number[]): string =>
  `Mean RMSE by ${EFFECTS[axis].name}: from ${dollars(Math.min(...curve))} to ${dollars(Math.max(...curve))}.`
