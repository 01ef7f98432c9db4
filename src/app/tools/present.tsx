import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { isFree } from '../../views/workbench/ownKeys'
import { usePresenting } from '../present/mode'
import { present as begin } from '../present/present'
import type { Tool } from './tool'

/** Presents what is on screen: by the button, or by its key. */
function PresentButton() {
  const isAway = usePresenting() === 'away'
  useEffect(
    () =>
      tinykeys(window, {
        f(event) {
          if (!isFree(event)) return
          event.preventDefault()
          void begin()
        },
      }),
    [],
  )
  return (
    <button type="button" title="Present (F)" onClick={() => void begin()}>
      {isAway ? 'Present cannot be loaded' : 'Present'}
    </button>
  )
}

export const present: Tool = { id: 'present', name: 'Present', isFrequent: true, Button: PresentButton }
