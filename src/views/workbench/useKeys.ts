import { type RefObject, useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { selectFork } from '../../store/derived'
import type { Lab } from '../../store/lab'
import type { PanelId } from '../panels'
import { hasKeys } from './keyOwner'
import { isFree } from './ownKeys'

/**
 * The keys of a workbench, as long as it is the one on the page that has them, unless the focused element uses the key itself. A key does
 * what a panel offers, so it works where that panel is shown.
 */
export function useKeys(bench: RefObject<HTMLElement | null>, lab: Lab, parts: readonly PanelId[]): void {
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
    const timeline = {
      ArrowRight: when(pausing(() => now().nextStep())),
      ArrowLeft: when(pausing(() => now().previousStep())),
      Home: when(pausing(() => now().goTo(0))),
      End: when(pausing(() => now().goTo(now().setup.budget))),
      p: when(pausing(() => now().nextPhase())),
      b: when(pausing(() => selectFork(now()) && now().branch())),
      Space: when(() => now().setPlaying(!now().playing)),
    }
    const settings = {
      t: when(() => now().show({ truth: !now().view.truth })),
      r: when(() => now().newSeed()),
    }
    return tinykeys(window, {
      ...(parts.includes('timeline') && timeline),
      ...(parts.includes('settings') && settings),
    })
  }, [bench, lab, parts])
}
