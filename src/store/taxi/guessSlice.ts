import type { StateCreator } from 'zustand'
import type { GuessPlan } from '../../casestudy/guess'
import { tripTable } from '../../trips/dataset'
import type { GuessProtocol } from '../../workers/guessProtocol'
import { type Health, WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import { guessPlanOf } from './plans'
import type { Means, TaxiState } from './taxiStore'

/** A training of the guess: under way, or with what came of it. */
export interface Guess {
  readonly plan: GuessPlan
  readonly epochs: readonly number[]
  readonly outcome: Omit<GuessProtocol['answer'], 'epochs'> | null
}

/** One training by hand. Its worker is its own: it neither waits for a study nor holds one up. */
export interface GuessSlice {
  /** What was changed of the article's guess. */
  readonly guessChanges: Partial<GuessPlan>
  readonly guess: Guess | null
  /** Why its training stopped by itself. */
  readonly guessComplaint: string | null
  readonly guessHealth: Health

  /** Another network brings its own batch, epochs and scaling. */
  setGuess(patch: Partial<GuessPlan>): void
  trainGuess(): void
  cancelGuess(): void
}

/** Learning rate and penalty, where they were changed. */
const rateOf = ({ lr, l2 }: Partial<GuessPlan>): Partial<GuessPlan> => ({
  ...(lr !== undefined && { lr }),
  ...(l2 !== undefined && { l2 }),
})

const NAME = 'the guess'

export const createGuessSlice =
  ({ startGuessWorker }: Means): StateCreator<TaxiState, [], [], GuessSlice> =>
  (set, get) => {
    const pool = createPool<GuessProtocol>(startGuessWorker, 1, {
      progress: (_, epochs) => set(({ guess }) => ({ guess: guess && { ...guess, epochs } })),
      answer: (_, { epochs, ...outcome }) => set(({ guess }) => ({ guess: guess && { ...guess, epochs, outcome } })),
      lost: (_, reason) => stop(reason),
      broken: (reason) => stop(reason),
      health: (guessHealth) => set({ guessHealth }),
    })

    const stop = (reason: string) => set({ guess: null, guessComplaint: `The training of the guess stopped: ${reason}.` })

    return {
      guessChanges: {},
      guess: null,
      guessComplaint: null,
      guessHealth: WELL,

      setGuess: (patch) =>
        set(({ guessChanges }) => ({
          guessChanges: patch.network ? { ...rateOf(guessChanges), ...patch } : { ...guessChanges, ...patch },
        })),

      trainGuess() {
        const plan = guessPlanOf(get())
        const { protocol, seed, trips } = get()
        set({ guess: { plan, epochs: [], outcome: null }, guessComplaint: null })
        pool.share(tripTable(trips))
        pool.ask([{ id: NAME, question: { plan, protocol, seed } }])
      },

      cancelGuess() {
        pool.cancel()
        set({ guess: null })
      },
    }
  }
