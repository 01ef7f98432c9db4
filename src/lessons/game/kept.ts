import * as v from 'valibot'
import { finite, from, whole } from '../../experiment/fields'
import { ALONG, type Choice, readCode, turnsOf } from './challenge'
import type { Ends } from './contestants'

const choice = v.pipe(v.array(whole(...ALONG)), v.minLength(1), v.maxLength(2), v.readonly())
const regret = v.pipe(finite, from(0, Number.MAX_VALUE))

const gameSchema = v.pipe(
  v.strictObject({
    code: v.pipe(v.string(), v.maxLength(20)),
    choices: v.pipe(v.array(choice), v.readonly()),
    /** How it ended, once it has, and what counts as a draw. */
    ends: v.optional(v.strictObject({ you: regret, bayesian: regret, random: regret, grid: regret, tie: regret })),
  }),
  v.check(({ code, choices, ends }) => {
    const challenge = readCode(code)
    if (!challenge) return false
    const turns = turnsOf(challenge)
    return (
      choices.every((each) => each.length === challenge.level.inputs) &&
      choices.length <= turns &&
      (ends === undefined || choices.length === turns)
    )
  }, 'a game that cannot have been played'),
)

/** One game, as far as it was played: all else follows from its code and its choices. */
export interface KeptGame {
  readonly code: string
  readonly choices: readonly Choice[]
  readonly ends?: (Ends & { readonly tie: number }) | undefined
}

/** More are not kept: the oldest go. */
const MOST_GAMES = 300

const keptSchema = v.strictObject({
  format: v.literal('where-next games'),
  version: v.literal(1),
  /** The newest first, one of each code. */
  games: v.pipe(v.array(gameSchema), v.maxLength(MOST_GAMES), v.readonly()),
})

export interface Kept {
  readonly format: 'where-next games'
  readonly version: 1
  readonly games: readonly KeptGame[]
}

export const NO_GAMES: Kept = { format: 'where-next games', version: 1, games: [] }

/** What was kept. Throws SyntaxError or ValiError for anything else. */
export const readKept = (text: string): Kept => v.parse(keptSchema, JSON.parse(text))

/** With a game as it is now, in the first place. */
export const withGame = ({ games, ...kept }: Kept, game: KeptGame): Kept => ({
  ...kept,
  games: [game, ...games.filter(({ code }) => code !== game.code)].slice(0, MOST_GAMES),
})

/** What two tabs have kept: of every game the one that went farther. */
export function merged(own: Kept, other: Kept): Kept {
  const farther = (game: KeptGame, twin: KeptGame | undefined): KeptGame =>
    twin && (twin.choices.length > game.choices.length || (twin.ends && !game.ends)) ? twin : game
  const twins = new Map(other.games.map((game) => [game.code, game]))
  const known = new Set(own.games.map(({ code }) => code))
  const games = [
    ...own.games.map((game) => farther(game, twins.get(game.code))),
    ...other.games.filter(({ code }) => !known.has(code)),
  ]
  return { ...own, games: games.slice(0, MOST_GAMES) }
}
