import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import type { LabStore } from '../store/store'

/** Elements that have their own use for arrows, letters or Space. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), select, textarea, [role=slider]') || target.closest('dialog[open]') !== null)

/** Elements that Space and Enter already press. */
const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, input, summary')

/** The keys of the workbench, wherever the focus is, unless the focused element has its own use for them. */
export function useKeyboard(store: LabStore, openKeys: () => void): void {
  useEffect(() => {
    const when =
      (act: () => void, allowed = (event: KeyboardEvent) => !takesKeys(event.target)) =>
      (event: KeyboardEvent) => {
        if (!allowed(event)) return
        event.preventDefault()
        act()
      }
    const lab = store.getState
    const pausing = (act: () => void) => () => {
      lab().setPlaying(false)
      act()
    }
    return tinykeys(window, {
      ArrowRight: when(pausing(() => lab().nextStep())),
      ArrowLeft: when(pausing(() => lab().previousStep())),
      Home: when(pausing(() => lab().goTo(0))),
      End: when(pausing(() => lab().goTo(lab().setup.budget))),
      p: when(pausing(() => lab().nextPhase())),
      t: when(() => lab().show({ truth: !lab().view.truth })),
      r: when(() => lab().newSeed()),
      'Shift+?': when(() => openKeys()),
      '?': when(() => openKeys()),
      Space: when(
        () => lab().setPlaying(!lab().playing),
        (event) => !takesKeys(event.target) && !takesSpace(event.target),
      ),
    })
  }, [store, openKeys])
}
