import type { Acquisition } from '../../acquisition/acquisition'
import { isBetter } from '../../experiment/direction'
import type { Explanation } from '../../experiment/moments'
import type { Evaluation } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { isFeasible } from '../../problems/constraint'
import type { Constraint, Problem } from '../../problems/problem'
import { formatNumber, formatPlace, formatShort } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { questionOf, scoreWords } from './gain'

interface Prior {
  /** Whether y is expressed in standard deviations. */
  readonly standardize: boolean
  /** What y is taken to be before any data, in its own units and direction. */
  readonly middle: number
  readonly sd: number
}

/** Where the units of the band come from while nothing is measured. */
export const priorWords = ({ standardize, middle, sd }: Prior): string =>
  standardize ? explore.priorStated(formatShort(middle), formatShort(sd)) : explore.priorAsSet

/** The same while what was measured has no spread. */
export const noSpreadWords = (sd: number): string => explore.noSpread(formatShort(sd))

/** What the model was fitted to, and how likely that is. */
export const fittedWords = (observations: number, logLikelihood: number): string =>
  explore.fitted(observations, formatNumber(logLikelihood))

/** From this many of its own standard deviations on, a model that misses the observations by as much contradicts them by far. */
const CONTRADICTION = 5

/** Says so when the data contradict the settings by far; empty while they do not. */
export const misfitWords = (misfit: number, advise: boolean): string =>
  misfit < CONTRADICTION
    ? ''
    : advise
      ? `${explore.misfit(formatNumber(misfit, 2))} ${explore.misfitAdvice}`
      : explore.misfit(formatNumber(misfit, 2))

/** What the scores are, and the best of them; without one where nothing can be scored yet. */
export function scoredWords(
  acquisition: Acquisition,
  goal: Problem['goal'],
  { score, transform }: Pick<Explanation, 'score' | 'transform'>,
): string {
  const asked = explore.scored(questionOf(acquisition))
  if (score === null) return asked
  const words = isLowBest(acquisition.unit, goal) ? explore.lowestScore : explore.highestScore
  return `${asked} ${words(scoreWords(acquisition, score, transform))}`
}

interface Revealed {
  readonly problem: Problem
  readonly made: Evaluation
  readonly number: number
  /** What the model predicted there, when it chose the place. */
  readonly predicted: Explanation | null
  /** The best value before it. */
  readonly best: number | null
}

/** What came back from the evaluation that is revealed, and what follows from it. */
export function revealedWords({ problem, made, number, predicted, best }: Revealed): string {
  const { goal, space } = problem
  const place = formatPlace(space, made.x)
  if (made.y === null) return explore.evaluatedFailed(place, number, registries.say(made.failure!))
  const isForbidden = !isFeasible(problem, made.x)
  const isBest = !isForbidden && (best === null || isBetter(goal, made.y, best))
  return [
    returnedWords(place, number, made.y, predicted),
    problem.constraint ? secondWords(problem.constraint, made.x, isForbidden) : [],
    isBest ? explore.isBest : best === null ? explore.noBest : explore.bestStays,
    explore.fittedNext,
  ]
    .flat()
    .join(' ')
}

/** What the second output was, and what that means. */
function secondWords({ output, limit, evaluate }: Constraint, x: readonly number[], isForbidden: boolean): string {
  const second = `${output} = ${formatNumber(evaluate(...x))}`
  return (isForbidden ? explore.secondAbove : explore.secondKeeps)(second, formatShort(limit))
}

/** What came back, beside what the model had predicted there if it had chosen the place. */
function returnedWords(place: string, number: number, y: number, predicted: Explanation | null): string {
  const value = formatNumber(y, 4)
  if (!predicted || !(predicted.sd > 0)) return explore.returned(place, number, value)
  if (predicted.transform) {
    const [low, high] = predicted.range
    return explore.returnedExpected(place, number, value, formatNumber(low), formatNumber(high))
  }
  const z = (y - predicted.mean) / predicted.sd
  if (z === 0) return explore.returnedJust(place, number, value)
  return (z < 0 ? explore.returnedBelow : explore.returnedAbove)(place, number, value, formatNumber(Math.abs(z), 2))
}
