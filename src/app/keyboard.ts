import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { selectFork } from '../store/derived'
import type { Lab } from '../store/lab'
import { keepsKey } from './ownKeys'

/** The keys of the workbench, wherever the focus is, unless the focused element uses the key itself. */
export function useKeyboard(store: Lab, openKeys: () => void): void {
  useEffect(() => {
    const when = (act: () => void) => (event: KeyboardEvent) => {
      if (isModal() || (event.target instanceof Element && keepsKey(event.target, event.key))) return
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
      b: when(pausing(() => selectFork(lab()) && lab().branch())),
      t: when(() => lab().show({ truth: !lab().view.truth })),
      r: when(() => lab().newSeed()),
      'Shift+?': when(() => openKeys()),
      '?': when(() => openKeys()),
      Space: when(() => lab().setPlaying(!lab().playing)),
    })
  }, [store, openKeys])
}

/** A modal dialog has all keys to itself. */
const isModal = () => document.querySelector('dialog:modal') !== null
