import type { Problem } from '../../../problems/problem'
import { formatNumber, formatPercent, formatPlace } from '../../../views/format'
import { count, enumerate, term } from '../../../views/words/sentence'
import type { Refusal } from '../../game/classLines'
import type { ClassScores } from '../../game/classScores'
import type { ContestantId, Ends, Score } from '../../game/contestants'
import type { KeptGame } from '../../game/kept'
import type { Level } from '../../game/levels'

/** What the contestants are called: in a heading, within a sentence, and on their line in a picture. */
export const CALLED: Readonly<Record<ContestantId, { readonly name: string; readonly called: string; readonly short: string }>> =
  {
    you: { name: 'You', called: 'you', short: 'you' },
    bayesian: { name: 'Bayesian optimization', called: 'Bayesian optimization', short: 'BO' },
    random: { name: 'Random search', called: 'random search', short: 'random' },
    grid: { name: 'Grid search', called: 'grid search', short: 'grid' },
  }

export const goalWords = ({ goal }: Pick<Problem, 'goal'>): string =>
  goal === 'maximize' ? 'Find the place where the value is largest.' : 'Find the place where the value is smallest.'

export const sizeWords = ({ budget, initialPoints }: Level): string => `${budget} evaluations, the first ${initialPoints} shared.`

export const turnWords = (turn: number, turns: number): string => `Choice ${turn} of ${turns}`

/** Where the cross stands. */
export const placeWords = ({ space }: Pick<Problem, 'space'>, x: readonly number[]): string => formatPlace(space, x)

export const TRIED = 'You have evaluated here already, and without noise the answer would be the same.'

/** What came of an evaluation. */
export function answerWords(
  { space }: Pick<Problem, 'space'>,
  x: readonly number[],
  y: number | null,
  best: number | null,
  isBest: boolean,
): string {
  const place = formatPlace(space, x)
  if (y === null) return `The evaluation at ${place} failed.`
  if (isBest || best === null) return `${place} gave ${formatNumber(y, 4)}, the best that you have found.`
  return `${place} gave ${formatNumber(y, 4)}. Your best is still ${formatNumber(best, 4)}.`
}

/** How the strongest opponent stands, once it has moved. */
export const standingWords = (bayesian: number | null): string =>
  bayesian === null ? '' : `Bayesian optimization stands at ${formatNumber(bayesian, 4)}.`

/** Who ended best. */
export function verdictWords(winners: readonly ContestantId[]): string {
  const [first] = winners
  if (winners.length === 1) return first === 'you' ? 'You have won.' : `${CALLED[first!].name} has won.`
  const names = enumerate(winners.map((id) => CALLED[id].called))
  return winners.includes('you')
    ? `A draw: ${names} ended at the same value.`
    : `A draw without you: ${names} ended at the same value.`
}

const SCORED: Readonly<Record<Score, string>> = {
  won: 'You ended closer to the optimum than Bayesian optimization.',
  drawn: 'You and Bayesian optimization ended equally close to the optimum.',
  lost: 'Bayesian optimization ended closer to the optimum than you.',
}

export const scoreWords = (score: Score): string => SCORED[score]

export const LUCK =
  'One game says little: where the first points fall decides much of it. Play again with another seed, and judge by the tally.'

/** The reader's games against Bayesian optimization. */
export function tallyWords({ won, drawn, lost }: Readonly<Record<Score, number>>): string {
  const games = won + drawn + lost
  if (games === 0) return 'No game has ended yet.'
  return `In ${count(games, 'game')} against Bayesian optimization: ${won} won, ${drawn} drawn, ${lost} lost.`
}

export const regretWords = (regret: number): string => `regret ${formatNumber(regret, 3)}`

/** How the axis of the regrets ends. */
export const axisWords = (floor: number): string =>
  `Smaller is better. The axis is logarithmic, and a regret below ${formatNumber(floor, 2)} is drawn at its end.`

/** The regrets at the end, of all four, in one sentence. */
export const endsWords = (ends: Ends): string =>
  `Regret at the end: you ${formatNumber(ends.you)}, Bayesian optimization ${formatNumber(ends.bayesian)}, random search ${formatNumber(ends.random)}, grid search ${formatNumber(ends.grid)}.`

/** What Bayesian optimization thought of a choice. */
export function shareWords(turn: number, share: number): string {
  const said = `Choice ${turn}: at your place it expected ${formatPercent(share)} of the largest improvement that it expected anywhere.`
  if (share > 0.9) return `${said} Your place is worth about as much to it as its own.`
  if (share > 0.4) return `${said} Not its own choice, but one that it finds worth making.`
  return `${said} By what you had measured, it would have looked elsewhere.`
}

/** How far a kept game has come. */
export function gameWords(game: KeptGame, turns: number, score: Score | null): string {
  if (score === 'won') return 'won'
  if (score === 'drawn') return 'drawn'
  if (score === 'lost') return 'lost'
  return `${game.choices.length} of ${turns} choices made`
}

/** Why a row does not count, in a sentence that names it. */
export function refusalWords(refusal: Refusal): string {
  const row = `Row ${refusal.row}`
  switch (refusal.why) {
    case 'no result':
      return `${row} holds no result of the game.`
    case 'newer':
      return `${row} was written by a newer version of this page: load the page again to read it.`
    case 'unknown challenge':
      return `${row} is of a challenge that there is not.`
    case 'incomplete':
      return `${row} is not complete: a part of the line is missing.`
    case 'damaged':
      return `${row} was changed or damaged on its way: its check letters do not fit its choices.`
    case 'twice':
      return `${row} is the same game as row ${refusal.as}: it counts once.`
    case 'second game':
      return `${row} is a second game of “${refusal.name}”: the first, in row ${refusal.as}, counts, for afterwards the truth has been seen.`
    case 'other challenge':
      return `${row} is of another challenge, ${refusal.code}.`
  }
}

/** Who beat Bayesian optimization. */
export function classWords({ played, counts, better }: ClassScores): string {
  const people = played.length
  const [low, high] = better?.interval ?? [0, 1]
  return `${counts.won} of ${count(people, 'result')} beat Bayesian optimization (${formatPercent(better?.value ?? 0)}, ${term('confidenceInterval', '95 % interval')} ${formatPercent(low)} to ${formatPercent(high)}), ${counts.drawn} ended equal, ${counts.lost} ended worse.`
}

/** The middle of the class beside Bayesian optimization. */
export function medianWords({ median, opponents }: ClassScores): string {
  if (!median) return ''
  const interval = median.interval
    ? ` (95 % interval ${formatNumber(median.interval[0])} to ${formatNumber(median.interval[1])})`
    : ''
  return `The ${term('median', 'median')} ${term('regret', 'regret')} of the class is ${formatNumber(median.value)}${interval}; Bayesian optimization has ${formatNumber(opponents.bayesian)}.`
}

/** What such a comparison is worth. */
export const ONE_CHALLENGE =
  'All of this is one [[blackBox|black box]] with one start: Bayesian optimization has one run here, the class has many. Another challenge may turn out the other way.'

export const workWords = (done: number, of: number): string => `Playing the results again: ${done} of ${of}.`
