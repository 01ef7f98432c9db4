import { useEffect } from 'react'
import { useStore } from 'zustand'
import { selectIsStopped } from '../../store/derived'
import type { Lab } from '../../store/lab'

const SECONDS_A_STEP = 1.2

/** While playing, takes one step after another until the budget is spent. */
export function usePlayback(store: Lab): void {
  const playing = useStore(store, (s) => s.playing)
  const speed = useStore(store, (s) => s.speed)
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(
      () => {
        const { nextStep, todo } = store.getState()
        // A step may take longer than a beat.
        if (todo.length === 0) nextStep()
        const state = store.getState()
        if (state.view.at >= state.setup.budget || selectIsStopped(state)) state.setPlaying(false)
      },
      (SECONDS_A_STEP * 1000) / speed,
    )
    return () => clearInterval(timer)
  }, [playing, speed, store])
}
