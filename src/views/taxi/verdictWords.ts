import type { CaseTable, Line } from '../../casestudy/table'
import { ARTICLE, dollars, NAMES_IN_SENTENCES } from './contestants'

const list = new Intl.ListFormat('en')

/** Which search found the lowest score, and what the others found; null before any has one. */
export function foundWords({ searches }: CaseTable): string | null {
  const found = searches
    .flatMap(({ id, rmse }) => (rmse === null ? [] : [{ name: NAMES_IN_SENTENCES[id], rmse }]))
    .sort((a, b) => a.rmse - b.rmse)
  const [best, ...others] = found
  if (!best) return null
  const rest = others.map(({ name, rmse }) => `${name} ${dollars(rmse)}`)
  return `The lowest score, ${dollars(best.rmse)}, was found by ${best.name}${rest.length > 0 ? `; ${list.format(rest)}` : ''}.`
}

/** Whether any pick, trained again with fresh seeds, beats the guess by more than the guess's own standard deviation. */
export function freshWords({ baseline, searches }: CaseTable): string {
  const guess = baseline.freshSeeds
  const picks = searches.flatMap(({ id, freshSeeds }) => (freshSeeds ? [{ name: NAMES_IN_SENTENCES[id], freshSeeds }] : []))
  if (!guess || picks.length === 0) return 'No pick has been trained again with fresh seeds yet.'
  const better = picks.filter(({ freshSeeds }) => freshSeeds.mean < guess.mean - guess.sd).map(({ name }) => name)
  const who =
    better.length === 0
      ? 'no search’s pick beats'
      : `the ${better.length === 1 ? 'pick of' : 'picks of'} ${list.format(better)} ${better.length === 1 ? 'beats' : 'beat'}`
  return `Trained again with fresh seeds, ${who} the guess by more than the guess’s own scatter (${dollars(guess.mean)} ± ${guess.sd.toFixed(2)}).`
}

/** How far the article's step is from luck: beside what the seed alone did to its unscaled guess in the recorded runs. */
export function luckWords(unscaledGuess: Line): string {
  const { values } = unscaledGuess.freshSeeds!
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const { baseline, bayesian } = ARTICLE
  return `The article’s step from ${dollars(baseline.rmse)} to ${dollars(bayesian.rmse)} is well within what the seed alone does to its unscaled guess: from ${dollars(low)} to ${dollars(high)} in the recorded runs.`
}

/** The trainings that the article compares, and those of the runs on screen. */
export function fitsWords({ searches }: CaseTable): string {
  const article =
    'The article’s “four times faster” compares 30 trainings with 126: five folds for each of 25 places, and one more.'
  const [grid, bayesian] = [searches.find(({ id }) => id === 'grid')!, searches.find(({ id }) => id === 'bayesian')!]
  if (grid.evaluations === 0 || bayesian.evaluations === 0) return article
  const folds = Math.floor(grid.fits / grid.evaluations)
  const how = folds > 1 ? `${folds} folds a place` : 'one training a place, for every search'
  return `${article} Here it is ${bayesian.fits} with ${grid.fits}: ${how}.`
}
