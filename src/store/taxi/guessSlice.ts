import type { StateCreator } from 'zustand'
import type { GuessPlan } from '../../casestudy/guess'
import { tripTable } from '../../trips/dataset'
import type { GuessProtocol } from '../../workers/guessProtocol'
import { WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import { changed } from '../addressed'
import { guessPlanOf } from './plans'
import type { GuessSlice, Means, TaxiState } from './state'

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
        set((state) => ({
          guessChanges: patch.network ? { ...rateOf(state.guessChanges), ...patch } : { ...state.guessChanges, ...patch },
          ...changed(state, `guess ${Object.keys(patch).join()}`),
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
