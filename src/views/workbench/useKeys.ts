import { type RefObject, useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { selectFork } from '../../store/derived'
import type { Lab } from '../../store/lab'
import { hasKeys } from './keyOwner'
import { isFree } from './ownKeys'

/** The keys of a workbench, as long as it is the one on the page that has them, unless the focused element uses the key itself. */
export function useKeys(bench: RefObject<HTMLElement | null>, lab: Lab): void {
  useEffect(() => {
    const when = (act: () => void) => (event: KeyboardEvent) => {
      if (!bench.current || !isFree(event) || !hasKeys(bench.current, event.target)) return
      event.preventDefault()
      act()
    }
    const now = lab.getState
    const pausing = (act: () => void) => () => {
      now().setPlaying(false)
      act()
    }
    return tinykeys(window, {
      ArrowRight: when(pausing(() => now().nextStep())),
      ArrowLeft: when(pausing(() => now().previousStep())),
      Home: when(pausing(() => now().goTo(0))),
      End: when(pausing(() => now().goTo(now().setup.budget))),
      p: when(pausing(() => now().nextPhase())),
      b: when(pausing(() => selectFork(now()) && now().branch())),
      t: when(() => now().show({ truth: !now().view.truth })),
      r: when(() => now().newSeed()),
      Space: when(() => now().setPlaying(!now().playing)),
    })
  }, [bench, lab])
}
