import type { CaseTable, Line } from '../../casestudy/table'
import { taxi } from '../../language/en/taxi'
import { formatPercent } from '../format'
import { ARTICLE, dollars } from './contestants'
import type { SurfaceAxis } from './mainEffects'

/** Which search found the lowest score, and what the others found; null before any has one. */
export function foundWords({ searches }: CaseTable): string | null {
  const found = searches
    .flatMap(({ id, rmse }) => (rmse === null ? [] : [{ name: taxi.namesInSentences[id], rmse }]))
    .sort((a, b) => a.rmse - b.rmse)
  if (!found[0]) return null
  // What reads alike on screen is told as a tie.
  const lowest = dollars(found[0].rmse)
  const scores = found.map(({ name, rmse }) => ({ name, score: dollars(rmse) }))
  const [first, ...others] = scores.filter(({ score }) => score !== lowest)
  const winners = scores.filter(({ score }) => score === lowest).map(({ name }) => name)
  return first ? taxi.lowestAndOthers(lowest, winners, [first, ...others]) : taxi.lowestFound(lowest, winners)
}

/** Whether any pick, trained again with fresh seeds, beats the guess by more than the guess's own standard deviation. */
export function freshWords({ baseline, searches }: CaseTable): string {
  const guess = baseline.freshSeeds
  const picks = searches.flatMap(({ id, freshSeeds }) => (freshSeeds ? [{ name: taxi.namesInSentences[id], freshSeeds }] : []))
  if (!guess || picks.length === 0) return taxi.noFreshPick
  const better = picks.filter(({ freshSeeds }) => freshSeeds.mean < guess.mean - guess.sd).map(({ name }) => name)
  return taxi.picksBeat(better, dollars(guess.mean), guess.sd.toFixed(2))
}

/** How far the article's step is from luck: beside what the seed alone did to its unscaled guess in the recorded runs. */
export function luckWords(unscaledGuess: Line): string {
  const [low, high] = endsOf(unscaledGuess)
  const { baseline, bayesian } = ARTICLE
  return taxi.luck(dollars(baseline.rmse), dollars(bayesian.rmse), low, high)
}

/** The trainings that the article compares, and those of the runs on screen. */
export function fitsWords({ searches }: CaseTable): string {
  // The article compares its fastest search with its slowest.
  const [fastest, , slowest] = [...searches].sort((a, b) => ARTICLE[a.id].seconds! - ARTICLE[b.id].seconds!)
  if (!fastest || !slowest || fastest.evaluations === 0 || slowest.evaluations === 0) return taxi.articleFits
  const folds = Math.floor(slowest.fits / slowest.evaluations)
  const here = folds > 1 ? taxi.fitsByFolds(fastest.fits, slowest.fits, folds) : taxi.fitsByPlace(fastest.fits, slowest.fits)
  return `${taxi.articleFits} ${here}`
}

/** What happened, at the head of the verdict; `unscaledGuess` is the recorded guess on features as they are. */
export const happenedWords = (table: CaseTable, unscaledGuess: Line): string =>
  [foundWords(table) ?? taxi.noSearchScored, freshWords(table), luckWords(unscaledGuess), taxi.anybody].join(' ')

/** What scaling does to the guess and its scatter, from the fresh seeds of the recorded runs. */
export function scaleWords(scaled: Line, unscaled: Line): string {
  const [from, to] = endsOf(scaled)
  const [low, high] = endsOf(unscaled)
  return taxi.takeScale(from, to, low, high)
}

/** The lowest and the highest score of the fresh seeds. */
function endsOf({ freshSeeds }: Line): [string, string] {
  const { values } = freshSeeds!
  return [dollars(Math.min(...values)), dollars(Math.max(...values))]
}

/** How much of the variance of log RMSE each of the two explains, as shares from 0 to 1. */
export const mattersWords = (lr: number, l2: number): string => taxi.matters(formatPercent(lr), formatPercent(l2))

/** The picture of an effect, for those who do not see it. */
export const effectWords = (axis: SurfaceAxis, curve: readonly number[]): string =>
  taxi.effectShows(taxi.effectNames[axis], dollars(Math.min(...curve)), dollars(Math.max(...curve)))
