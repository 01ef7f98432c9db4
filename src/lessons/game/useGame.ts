import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Clock } from '../../store/clock'
import { createGame, type Game, type GameMeans, type GameState } from './game'
import { createScores, type Scores, type ScoresState } from './scores'

/** The game of the page, and the results of a class; the page provides them. */
export interface GameOfPage {
  readonly game: Game
  readonly scores: Scores
  /** For the pictures of what Bayesian optimization believed. */
  readonly clock: Clock
}

export const gameOfPage = (means: GameMeans & { readonly clock: Clock }): GameOfPage => ({
  game: createGame(means),
  scores: createScores(means.clock),
  clock: means.clock,
})

export const GameContext = createContext<GameOfPage | null>(null)

export function useGameOfPage(): GameOfPage {
  const page = useContext(GameContext)
  if (!page) throw new Error('The game needs a <GameContext> around it.')
  return page
}

export const useGame = <Value>(selector: (state: GameState) => Value): Value => useStore(useGameOfPage().game, selector)

export const useScores = <Value>(selector: (state: ScoresState) => Value): Value => useStore(useGameOfPage().scores, selector)
