import type { StateCreator } from 'zustand'
import { viewWithin } from '../experiment/document'
import { asksModel, type Course, playOn } from '../experiment/trace'
import { fits } from '../search/modelSettings'
import type { Clock } from './clock'
import { isFittedAt, selectUnready } from './derived'
import type { LabState, PlaySlice } from './state'

export const createPlaySlice =
  (clock: Clock): StateCreator<LabState, [], [], PlaySlice> =>
  (set, get) => {
    let isAwaited = false

    const work = (change: Partial<LabState>, isFirst: boolean) => {
      const mayGoOn = clock.begin()
      let state: LabState = { ...get(), ...change }
      let piece: Piece | null = null
      try {
        state = settled(state)
        piece = pieceOf(state)
        // That something long begins is seen before it does.
        while (piece && mayGoOn() && !(isFirst && piece.isLong)) {
          state = settled({ ...state, ...piece.make() })
          piece = pieceOf(state)
        }
      } catch (error) {
        piece = null
        state = { ...state, view: viewWithin(state.view, state.run.trace.length), failure: { error } }
      }
      set(state)
      if (!piece || isAwaited) return
      isAwaited = true
      clock.later(() => {
        isAwaited = false
        work({}, false)
      })
    }

    return {
      todo: [],
      goal: null,
      fitted: 0,
      failure: null,

      pursue: (change) => work({ fitted: 0, failure: null, ...change }, true),

      cancel() {
        const { todo, ghost } = get()
        if (todo.length > 0) set({ todo: [], goal: null })
        else if (ghost && ghost.todo.length > 0) set({ ghost: { ...ghost, todo: [] } })
        else set({ fitted: null })
      },
    }
  }

/**
 * Moves towards the goal: the one place where the moment shown is kept within the evaluations there are. While the model of the moment to
 * go to is still to be fitted, the one shown stays.
 */
function settled(state: LabState): LabState {
  const { view, goal, run, todo } = state
  const here = viewWithin(view, run.trace.length)
  if (!goal) return { ...state, view: here }
  const there = viewWithin({ ...view, ...goal }, run.trace.length)
  if (!isFittedAt(state, there.at)) return { ...state, view: here }
  const isNearest = todo.length === 0 || (there.at === goal.at && there.phase === goal.phase)
  return { ...state, view: there.at === here.at && there.phase === here.phase ? here : there, goal: isNearest ? null : goal }
}

interface Piece {
  readonly make: () => Partial<LabState>
  /** Whether it may take longer than one likes to wait without a word. */
  readonly isLong: boolean
}

/** The next piece of work, what is on screen first; null when everything is there. */
function pieceOf(state: LabState): Piece | null {
  const { todo, ghost, failure, fitted } = state
  if (failure) return null
  const unready = selectUnready(state)
  const fit = {
    make: () => {
      unready!.moment.reach()
      return { fitted: fitted === null ? null : fitted + 1 }
    },
    isLong: isSlow(state),
  }
  if (unready?.isUrgent) return fit
  if (todo.length > 0) return { make: () => playOn(state), isLong: isSlow(state) && asksModel(state) }
  if (ghost && ghost.todo.length > 0) return { make: () => ({ ghost: playOn(ghost) }), isLong: isSlow(ghost) && asksModel(ghost) }
  return unready ? fit : null
}

/** Averaging over many models takes long at every turn. */
const isSlow = ({ run }: Pick<Course, 'run'>): boolean => fits[run.model.surrogate.fit].averages
