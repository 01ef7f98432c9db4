import type { Acquisition } from '../../acquisition/acquisition'
import { isBetter } from '../../experiment/direction'
import type { Explanation } from '../../experiment/moments'
import type { Evaluation } from '../../experiment/trace'
import { isFeasible } from '../../problems/constraint'
import type { Constraint, Problem } from '../../problems/problem'
import { formatNumber, formatPlace, formatShort } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { questionOf, scoreWords } from './gain'
import { strong } from './sentence'

interface Prior {
  /** Whether y is expressed in standard deviations. */
  readonly standardize: boolean
  /** What y is taken to be before any data, in its own units and direction. */
  readonly middle: number
  readonly sd: number
}

/** Where the units of the band come from while nothing is measured. */
export const priorWords = ({ standardize, middle, sd }: Prior): string =>
  standardize
    ? `The band is the prior, whose units are stated, not measured: y is taken to be about ${formatShort(middle)}, with a standard deviation of ${formatShort(sd)}, until two different values are known.`
    : 'The band is the prior, in the units of y: its width is the signal s.d. as it was set.'

/** The same while what was measured has no spread. */
export const noSpreadWords = (sd: number): string =>
  `What was measured has no spread: until two different values are, one standard deviation of y is taken to be ${formatShort(sd)}, which is stated, not measured.`

/** Where the initial design stands, and what it is for. */
export const initialDesignWords = (at: number, size: number): string =>
  [
    strong(`Initial design, ${at} of ${size} evaluated.`),
    size === 1
      ? 'The model needs something to start from: the first place is drawn at random, and random search starts from the very same.'
      : `The model needs something to start from: the first ${size} places are drawn at random, and random search starts from the very same.`,
    'From then on the acquisition function decides.',
  ].join(' ')

/** Which places the best score was looked for among, where there are few; `left` counts those that were not evaluated yet. */
export const amongPlacesWords = (left: number): string =>
  left === 1
    ? 'Only one place of the table is left.'
    : `Of all places only the ${left} of the table that are left can be chosen: this is the best of them.`

export const ALL_FAILED =
  'Every evaluation so far has failed, so there is nothing to learn from yet: the next place is drawn at random.'

export const PRIOR = `${strong('Fit.')} Nothing has been measured: this is what the model believes before any data.`

export const fittedWords = (observations: number, logLikelihood: number): string =>
  [
    strong('Fit.'),
    observations === 1
      ? 'The Gaussian process is conditioned on 1 observation: the band is narrow near it and widens away from it.'
      : `The Gaussian process is conditioned on ${observations} observations: the band is narrow near them and widens away from them.`,
    `The logarithm of the likelihood of the data under these settings is ${strong(formatNumber(logLikelihood))}.`,
  ].join(' ')

/** From this many of its own standard deviations on, a model that misses the observations by as much contradicts them by far. */
const CONTRADICTION = 5

/** Says so when the data contradict the settings by far; empty while they do not. */
export const misfitWords = (misfit: number, advise: boolean): string =>
  [
    misfit < CONTRADICTION
      ? []
      : `${strong('The data contradict these settings:')} taken one after another, the observations miss the model’s predictions by ${formatNumber(misfit, 2)} of its own standard deviations, where about 1 is expected.`,
    misfit < CONTRADICTION || !advise ? [] : 'A larger noise s.d., a shorter length-scale or a fit would agree better with them.',
  ]
    .flat()
    .join(' ')

/** What the scores are, and the best of them; without one where nothing can be scored yet. */
export function scoredWords(acquisition: Acquisition, goal: Problem['goal'], score: number | null): string {
  const asked = `${strong('Score.')} Every place gets a score, from the model alone. ${questionOf(acquisition)} This costs no evaluation.`
  if (score === null) return asked
  const words = strong(scoreWords(acquisition, score))
  return isLowBest(acquisition.unit, goal)
    ? `${asked} The lowest score now is ${words}.`
    : `${asked} The highest score now is ${words}.`
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
  if (made.y === null)
    return `${strong('Evaluate.')} The black box was asked at ${place}, and evaluation ${number} ${strong('failed')}: ${made.failure}. It counts against the budget all the same.`
  const isForbidden = !isFeasible(problem, made.x)
  const isBest = !isForbidden && (best === null || isBetter(goal, made.y, best))
  return [
    returnedWords(place, number, made.y, predicted),
    problem.constraint ? secondWords(problem.constraint, made.x, isForbidden) : [],
    isBest ? 'This is the best so far.' : best === null ? 'There is no best yet.' : 'The best so far stays.',
    'Next, the model is fitted again.',
  ]
    .flat()
    .join(' ')
}

/** What the second output was, and what that means. */
function secondWords({ output, limit, evaluate }: Constraint, x: readonly number[], isForbidden: boolean): string {
  const value = strong(`${output} = ${formatNumber(evaluate(...x))}`)
  return isForbidden
    ? `The second output, ${value}, is above its limit of ${formatShort(limit)}: the place is ${strong('not feasible')} and cannot be the best.`
    : `The second output, ${value}, keeps its limit of ${formatShort(limit)}.`
}

/** What came back, beside what the model had predicted there if it had chosen the place. */
function returnedWords(place: string, number: number, y: number, predicted: Explanation | null): string {
  const value = strong(formatNumber(y, 4))
  if (!predicted || !(predicted.sd > 0))
    return `${strong('Evaluate.')} The black box was asked at ${place}: evaluation ${number} returned ${value}.`
  const z = (y - predicted.mean) / predicted.sd
  if (z === 0)
    return `${strong('Evaluate.')} The black box was asked at ${place}: evaluation ${number} returned ${value}, just what the model predicted.`
  const far = formatNumber(Math.abs(z), 2)
  return z < 0
    ? `${strong('Evaluate.')} The black box was asked at ${place}: evaluation ${number} returned ${value}, ${far} standard deviations below what the model predicted.`
    : `${strong('Evaluate.')} The black box was asked at ${place}: evaluation ${number} returned ${value}, ${far} standard deviations above what the model predicted.`
}
