import { createStore } from 'zustand'
import { problemOf, type Setup } from '../../experiment/setup'
import type { Clock } from '../../store/clock'
import { type Challenge, type Choice, codeOf, MOST_SEED, placeOf, readCode, setupOf, traceOf, turnsOf } from './challenge'
import { endsOf, quickRuns, type Runs, stepOf, tieOf } from './contestants'
import { type Kept, type KeptGame, merged, NO_GAMES, readKept, withGame } from './kept'
import type { Level } from './levels'
import { type Opinion, opinionOfTurn } from './opinion'

export interface GameMeans {
  /** What was kept; null when nothing was. Throws when it cannot be read. */
  readonly recall: () => string | null
  /** Keeps it. Throws when it cannot be stored. */
  readonly keep: (text: string) => void
  /** Uniform in [0, 1). */
  readonly draw: () => number
  readonly clock: Pick<Clock, 'later'>
}

/** A game that is on the table: all of it follows from the challenge and the choices. */
export interface Table {
  readonly challenge: Challenge
  readonly setup: Setup
  readonly choices: readonly Choice[]
  /** The opponents have moved when Bayesian optimization has; the others' places were decided without looking. */
  readonly runs: Runs
  /** What Bayesian optimization thinks of the reader's choices, one after the other; it says so only when all are made. */
  readonly opinions: readonly (Opinion | null)[]
}

/** How many evaluations the reader has made, the shared ones among them. */
export const madeIn = ({ runs }: Table): number => runs.you.length
/** Whether all places were chosen. */
export const isOver = ({ challenge, choices }: Table): boolean => choices.length === turnsOf(challenge)
/** Whether the opponents have made as many evaluations as the reader. */
export const isAnswered = ({ runs }: Table): boolean => runs.bayesian.length >= runs.you.length

export interface GameState {
  readonly kept: Kept
  readonly table: Table | null
  /** What the reader must be told once about keeping the games. */
  readonly notice: string | null
  /** Puts a challenge on the table, as far as it was played; undoes nothing. */
  open(code: string): void
  /** The code of a challenge of this level that was not played yet. */
  drawCode(level: Level): string
  /** Evaluates at a place. An evaluation that was made is made: nothing takes it back. Ignored when the budget is spent. */
  evaluate(choice: Choice): void
  /** Forgets all games. */
  forget(): void
  /** Takes the forgotten games back, as long as no other was played; null when there are none. */
  readonly restore: (() => void) | null
}

export const createGame = ({ recall, keep, draw, clock }: GameMeans) =>
  createStore<GameState>()((set, get) => {
    const [kept, notice, isUnread] = recalled(recall)
    /** What could not be read stays as it is, until the reader forgets it. */
    let isHeld = isUnread
    const store = (kept: Kept) => {
      set({ kept })
      if (isHeld) return
      try {
        keep(JSON.stringify(kept))
      } catch {
        set({ notice: 'Your games cannot be stored by this browser: they hold until the page is closed.' })
      }
    }
    /** What another tab has kept meanwhile is not lost. */
    const note = (game: KeptGame) => {
      let kept = get().kept
      try {
        const text = recall()
        if (text !== null) kept = merged(kept, readKept(text))
      } catch {
        // What cannot be read was told when the page was opened.
      }
      set({ restore: null })
      store(withGame(kept, game))
    }

    let isWaiting = false
    /**
     * Lets Bayesian optimization move until it has made as many evaluations as the reader, and at the end lets it speak about each choice: one
     * fit between two drawings of the page.
     */
    const answer = () => {
      if (isWaiting) return
      isWaiting = true
      clock.later(() => {
        isWaiting = false
        const { table } = get()
        if (!table) return
        const moved = movedOn(table)
        if (moved === table) return
        set({ table: moved })
        if (isOver(moved) && isAnswered(moved)) finish(moved)
        answer()
      })
    }
    const finish = ({ challenge, setup, choices, runs }: Table) => {
      const code = codeOf(challenge)
      const known = get().kept.games.find((game) => game.code === code)
      if (!known?.ends) note({ code, choices, ends: { ...endsOf(setup, runs), tie: tieOf(problemOf(setup)) } })
    }

    return {
      kept,
      notice,
      table: null,
      restore: null,
      open(code) {
        const challenge = readCode(code)
        if (!challenge) return
        const { table, kept } = get()
        if (table && codeOf(table.challenge) === codeOf(challenge)) return
        const setup = setupOf(challenge)
        const choices = kept.games.find((game) => game.code === codeOf(challenge))?.choices ?? []
        const runs = { you: traceOf(setup, choices), bayesian: [], ...quickRuns(setup) }
        set({ table: { challenge, setup, choices, runs, opinions: [] } })
        answer()
      },
      drawCode(level) {
        const played = new Set(get().kept.games.map(({ code }) => code))
        for (;;) {
          const code = codeOf({ level, seed: Math.floor(draw() * (MOST_SEED + 1)) })
          // A source of chance that always says the same must not go on for ever.
          if (!played.has(code) || played.size > MOST_SEED / 2) return code
          played.delete(code)
        }
      },
      evaluate(choice) {
        const { table } = get()
        if (!table || isOver(table)) return
        const choices = [...table.choices, choice]
        set({ table: { ...table, choices, runs: { ...table.runs, you: traceOf(table.setup, choices) } } })
        note({ code: codeOf(table.challenge), choices })
        answer()
      },
      forget() {
        const { kept } = get()
        isHeld = false
        store(NO_GAMES)
        set({
          table: null,
          restore: () => {
            store(kept)
            set({ restore: null })
          },
        })
      },
    }
  })

export type Game = ReturnType<typeof createGame>

/** The table after the next piece of work; the same when nothing is left to do. */
function movedOn(table: Table): Table {
  const { setup, runs, opinions, choices } = table
  if (!isAnswered(table)) return { ...table, runs: { ...runs, bayesian: stepOf(setup, runs.bayesian) } }
  if (!isOver(table) || opinions.length === choices.length) return table
  return { ...table, opinions: [...opinions, opinionOfTurn(setup, runs.you, opinions.length + 1)] }
}

function recalled(recall: GameMeans['recall']): readonly [kept: Kept, notice: string | null, isUnread: boolean] {
  try {
    const text = recall()
    if (text === null) return [NO_GAMES, null, false]
    try {
      return [readKept(text), null, false]
    } catch {
      return [NO_GAMES, UNREAD, true]
    }
  } catch {
    return [NO_GAMES, 'This browser keeps nothing for this page: your games hold until it is closed.', false]
  }
}

const UNREAD =
  'Your earlier games cannot be read, because they are damaged or of a newer version. They stay as they are, and new games hold until the page is closed, unless you forget them all.'

/** Whether a place was evaluated already: without noise the answer would be the same. */
export const wasTried = (table: Table, choice: Choice): boolean => {
  const { setup, runs } = table
  const place = placeOf(problemOf(setup).space, choice)
  return runs.you.some(({ x }) => x.every((coordinate, d) => coordinate === place[d]))
}
