import { duel } from '../../../language/en/duel'
import type { Problem } from '../../../problems/problem'
import { formatNumber, formatPercent, formatPlace } from '../../../views/format'
import type { Refusal } from '../../game/classLines'
import type { ClassScores } from '../../game/classScores'
import type { ContestantId, Ends, Score } from '../../game/contestants'
import type { KeptGame } from '../../game/kept'
import type { Level } from '../../game/levels'

export const goalWords = ({ goal }: Pick<Problem, 'goal'>): string => duel.goals[goal]

export const sizeWords = ({ budget, initialPoints }: Level): string => duel.size(budget, initialPoints)

export const turnWords = (turn: number, turns: number): string => duel.turn(turn, turns)

/** Where the cross stands. */
export const placeWords = ({ space }: Pick<Problem, 'space'>, x: readonly number[]): string => formatPlace(space, x)

/** What came of an evaluation. */
export function answerWords(
  { space }: Pick<Problem, 'space'>,
  x: readonly number[],
  y: number | null,
  best: number | null,
  isBest: boolean,
): string {
  const place = formatPlace(space, x)
  if (y === null) return duel.answerFailed(place)
  if (isBest || best === null) return duel.answerBest(place, formatNumber(y, 4))
  return duel.answer(place, formatNumber(y, 4), formatNumber(best, 4))
}

/** How the strongest opponent stands, once it has moved. */
export const standingWords = (bayesian: number | null): string =>
  bayesian === null ? '' : duel.bayesianStands(formatNumber(bayesian, 4))

/** Who ended best. */
export function verdictWords(winners: readonly ContestantId[]): string {
  const [first] = winners
  if (winners.length === 1) return first === 'you' ? duel.youWon : duel.hasWon(duel.names[first!])
  const names = winners.map((id) => duel.namesInSentences[id])
  return winners.includes('you') ? duel.draw(names) : duel.drawWithoutYou(names)
}

/** The reader's games against Bayesian optimization. */
export function tallyWords({ won, drawn, lost }: Readonly<Record<Score, number>>): string {
  const games = won + drawn + lost
  if (games === 0) return duel.noGames
  return duel.tally(games, won, drawn, lost)
}

export const regretWords = (regret: number): string => duel.regret(formatNumber(regret, 3))

/** How the axis of the regrets ends. */
export const axisWords = (floor: number): string => duel.regretAxis(formatNumber(floor, 2))

/** The regrets at the end, of all four, in one sentence. */
export const endsWords = (ends: Ends): string =>
  duel.ends(formatNumber(ends.you), formatNumber(ends.bayesian), formatNumber(ends.random), formatNumber(ends.grid))

/** What Bayesian optimization thought of a choice. */
export function shareWords(turn: number, share: number): string {
  const said = duel.expected(turn, formatPercent(share))
  if (share > 0.9) return `${said} ${duel.asGood}`
  if (share > 0.4) return `${said} ${duel.worthMaking}`
  return `${said} ${duel.elsewhere}`
}

/** How far a kept game has come. */
export function gameWords(game: KeptGame, turns: number, score: Score | null): string {
  return score ? duel.scores[score] : duel.choicesMade(game.choices.length, turns)
}

/** Why a row does not count, in a sentence that names it. */
export function refusalWords(refusal: Refusal): string {
  const { row } = refusal
  switch (refusal.why) {
    case 'twice':
      return duel.sameGame(row, refusal.as)
    case 'second game':
      return duel.secondGame(row, refusal.as, refusal.name)
    case 'other challenge':
      return duel.otherChallenge(row, refusal.code)
    default:
      return duel.refusals[refusal.why](row)
  }
}

/** Who beat Bayesian optimization. */
export function classWords({ played, counts, better }: ClassScores): string {
  const people = played.length
  const [low, high] = better?.interval ?? [0, 1]
  const share = { share: formatPercent(better?.value ?? 0), low: formatPercent(low), high: formatPercent(high) }
  return duel.beat(counts.won, people, share, counts.drawn, counts.lost)
}

/** The middle of the class beside Bayesian optimization. */
export function medianWords({ median, opponents }: ClassScores): string {
  if (!median) return ''
  const [value, bayesian] = [formatNumber(median.value), formatNumber(opponents.bayesian)]
  return median.interval
    ? duel.medianWithin(value, formatNumber(median.interval[0]), formatNumber(median.interval[1]), bayesian)
    : duel.median(value, bayesian)
}

export const workWords = (done: number, of: number): string => duel.playing(done, of)
