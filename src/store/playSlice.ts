import type { StateCreator } from 'zustand'
import { type View, viewWithin } from '../experiment/document'
import { type Action, playOn } from '../experiment/trace'
import type { Clock } from './clock'
import { selectUnready } from './derived'
import type { LabState } from './store'

/**
 * What is still being computed. Everything that takes time is done in pieces: an evaluation of the run, one of the ghost, the model of a
 * moment. What is quick is there before anybody sees the change; for the rest, the page is drawn in between.
 */
export interface PlaySlice {
  /** Actions of the run not carried out yet. */
  readonly todo: readonly Action[]
  /** The moment to show as soon as the run is that far; null once it is. */
  readonly goal: Pick<View, 'at' | 'phase'> | null
  /** Counts the models fitted ahead of being shown; null when the reader does not want to wait for those. */
  readonly fitted: number | null
  /** What was thrown on the way: nothing more is computed then. */
  readonly failure: { readonly error: unknown } | null

  /** Changes the state and computes what follows from it: at once as far as time allows, the rest between drawings of the page. */
  pursue(change: Partial<LabState>): void
  /** Leaves it at what is there. */
  cancel(): void
}

export const createPlaySlice =
  (clock: Clock): StateCreator<LabState, [], [], PlaySlice> =>
  (set, get) => {
    let isAwaited = false

    const work = (change: Partial<LabState>) => {
      const mayGoOn = clock.begin()
      let state = settled({ ...get(), ...change })
      let piece = pieceOf(state)
      try {
        while (piece && mayGoOn()) {
          state = settled({ ...state, ...piece() })
          piece = pieceOf(state)
        }
      } catch (error) {
        piece = null
        state = { ...state, failure: { error } }
      }
      set(state)
      if (!piece || isAwaited) return
      isAwaited = true
      clock.later(() => {
        isAwaited = false
        work({})
      })
    }

    return {
      todo: [],
      goal: null,
      fitted: 0,
      failure: null,

      pursue: (change) => work({ fitted: 0, failure: null, ...change }),

      cancel() {
        const { todo, ghost } = get()
        if (todo.length > 0) set({ todo: [], goal: null })
        else if (ghost && ghost.todo.length > 0) set({ ghost: { ...ghost, todo: [] } })
        else set({ fitted: null })
      },
    }
  }

/** Shows the moment that is as near to the goal as the run has come: the one place where it is kept within the evaluations there are. */
function settled(state: LabState): LabState {
  const { view, goal, run, todo } = state
  const isThere = !goal || (view.at === goal.at && view.phase === goal.phase)
  return {
    ...state,
    view: viewWithin(isThere ? view : { ...view, ...goal }, run.trace.length),
    goal: todo.length === 0 ? null : goal,
  }
}

/** The next piece of work, what is on screen first; null when everything is there. */
function pieceOf(state: LabState): (() => Partial<LabState>) | null {
  const { todo, ghost, failure, fitted } = state
  if (failure) return null
  const unready = selectUnready(state)
  const fit = () => {
    unready!.moment.reach()
    return { fitted: fitted === null ? null : fitted + 1 }
  }
  if (unready?.isShown) return fit
  if (todo.length > 0) return () => playOn(state)
  if (ghost && ghost.todo.length > 0) return () => ({ ghost: playOn(ghost) })
  return unready ? fit : null
}
