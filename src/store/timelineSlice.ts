import type { StateCreator } from 'zustand'
import { wholeBatches } from '../experiment/batches'
import { PHASES, type View } from '../experiment/document'
import { lengthOf, withAction } from '../experiment/trace'
import type { LabState, TimelineSlice } from './state'

/** The moment on screen, or the one on the way to it. */
export const selectAim = ({ goal, view }: Pick<LabState, 'goal' | 'view'>): Pick<View, 'at' | 'phase'> => goal ?? view

/** The view as a Lab may show it: where the truth is locked, it stays covered. */
export const allowed = ({ locksTruth }: Pick<LabState, 'locksTruth'>, view: View): View =>
  locksTruth && view.truth ? { ...view, truth: false } : view

export const createTimelineSlice =
  (initial: View, locksTruth: boolean): StateCreator<LabState, [], [], TimelineSlice> =>
  (set, get) => {
    /** Shows a moment, playing the run on until it has at least `count` evaluations, as far as the budget allows. */
    const aim = (goal: Pick<View, 'at' | 'phase'>, count: number) => {
      const { setup, todo, pursue } = get()
      const missing = Math.min(count, setup.budget) - lengthOf(get())
      pursue({ goal, todo: missing > 0 ? withAction(todo, { do: 'step', count: missing }) : todo })
    }

    /** The moment of so many evaluations, or the one beside it at which no batch is under way. */
    const whole = (count: number) => {
      const { setup, run } = get()
      return wholeBatches(setup, run.trace, run.model, count, count < selectAim(get()).at ? -1 : 1)
    }

    return {
      view: allowed({ locksTruth }, initial),
      locksTruth,
      playing: false,
      speed: 1,
      resolution: 'full',

      goTo(count) {
        const at = whole(Math.round(count))
        aim({ at, phase: 'choose' }, at)
      },

      nextStep: () => get().goTo(selectAim(get()).at + 1),
      previousStep() {
        const { at, phase } = selectAim(get())
        get().goTo(phase === 'evaluate' ? at : at - 1)
      },

      nextPhase() {
        const { phase } = selectAim(get())
        get().goToPhase(PHASES[(PHASES.indexOf(phase) + 1) % PHASES.length]!)
      },

      goToPhase(phase) {
        const now = selectAim(get())
        const at = now.phase === 'evaluate' && phase === 'fit' ? whole(now.at + 1) : now.at
        if (at >= get().setup.budget && phase !== 'fit') return
        aim({ at, phase }, phase === 'evaluate' ? whole(at + 1) : at)
      },

      show: (change) => set((state) => ({ view: allowed(state, { ...state.view, ...change }) })),

      setPlaying(playing) {
        const { view, setup, goTo } = get()
        if (playing && view.at >= setup.budget) goTo(0)
        set({ playing })
      },

      setSpeed: (speed) => set({ speed }),
      setResolution: (resolution) => set({ resolution }),
    }
  }
