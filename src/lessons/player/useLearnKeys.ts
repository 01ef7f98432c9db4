import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { isFree } from '../../views/workbench/ownKeys'
import type { Learn } from '../learnLab'

/** The keys of the player: N for the next step, Shift and N for the one before, C to check. All others stay with the figure. */
export function useLearnKeys(learn: Learn): void {
  useEffect(() => {
    const when = (act: () => void) => (event: KeyboardEvent) => {
      if (!learn.getState().now || !isFree(event)) return
      event.preventDefault()
      act()
    }
    return tinykeys(window, {
      n: when(() => learn.getState().next()),
      'Shift+n': when(() => learn.getState().back()),
      c: when(() => learn.getState().check()),
    })
  }, [learn])
}
