import type { StateCreator } from 'zustand'
import { PHASES, type View } from '../experiment/document'
import { type Action, act, withAction } from '../experiment/trace'
import type { LabState } from './store'

/** How finely maps are computed: fully, or quickly enough for every frame of a drag. */
export type Resolution = 'full' | 'quick'

/** Which moment of the run is on screen, and how it is shown. Looking back never changes the run. */
export interface TimelineSlice {
  readonly view: View
  readonly playing: boolean
  /** Steps a second while playing. */
  readonly speed: number
  readonly resolution: Resolution

  /** Shows the moment after `count` evaluations; asks for the missing ones when the run is not that far yet. */
  goTo(count: number): void
  nextStep(): void
  previousStep(): void
  /** Goes to the next of the four phases; after the last comes the first of the next step. */
  nextPhase(): void
  /** Goes to a phase of this step. From the last one, going to the first leads on to the next step: the loop closes. */
  goToPhase(phase: View['phase']): void
  show(change: Partial<Pick<View, 'truth' | 'measure' | 'measureScale' | 'acquisitionScale'>>): void
  setPlaying(playing: boolean): void
  setSpeed(speed: number): void
  setResolution(resolution: Resolution): void
}

export const createTimelineSlice =
  (initial: View): StateCreator<LabState, [], [], TimelineSlice> =>
  (set, get) => {
    /** Makes sure that the run has at least `count` evaluations, as far as the budget allows. */
    const ensure = (count: number) => {
      const { setup, run, actions } = get()
      const missing = Math.min(count, setup.budget) - run.trace.length
      if (missing <= 0) return
      const action: Action = { do: 'step', count: missing }
      set({ actions: withAction(actions, action), run: act(setup, run, action) })
    }

    return {
      view: initial,
      playing: false,
      speed: 1,
      resolution: 'full',

      goTo(count) {
        ensure(count)
        set(({ view, run }) => ({
          view: { ...view, at: Math.max(0, Math.min(Math.round(count), run.trace.length)), phase: 'choose' },
        }))
      },

      nextStep: () => get().goTo(get().view.at + 1),
      previousStep: () => get().goTo(get().view.at - (get().view.phase === 'evaluate' ? 0 : 1)),

      nextPhase() {
        const { view, goToPhase } = get()
        goToPhase(PHASES[(PHASES.indexOf(view.phase) + 1) % PHASES.length]!)
      },

      goToPhase(phase) {
        if (get().view.phase === 'evaluate' && phase === 'fit') get().nextStep()
        const { view, setup } = get()
        if (view.at >= setup.budget && phase !== 'fit') return
        if (phase === 'evaluate') ensure(view.at + 1)
        set(({ view }) => ({ view: { ...view, phase } }))
      },

      show: (change) => set(({ view }) => ({ view: { ...view, ...change } })),

      setPlaying(playing) {
        const { view, setup, goTo } = get()
        if (playing && view.at >= setup.budget) goTo(0)
        set({ playing })
      },

      setSpeed: (speed) => set({ speed }),
      setResolution: (resolution) => set({ resolution }),
    }
  }
