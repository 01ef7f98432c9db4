import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { header } from '../../language/en/header'
import { MenuIcon } from '../../views/controls/icons'
import { isFree } from '../../views/workbench/ownKeys'
import { usePresenting } from '../present/mode'
import { present as begin } from '../present/present'
import type { Tool, ToolButtonProps } from './tool'

/** Presents what is on screen, by the button or by its key; beside it, the playlists. */
function PresentButton({ open }: ToolButtonProps) {
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
    <div className="split-button">
      <button type="button" title={header.presentTitle} onClick={() => void begin()}>
        {isAway ? header.notLoaded(header.tools.present) : header.tools.present}
      </button>
      <button type="button" className="icon" aria-label={header.playlists} title={header.playlists} onClick={open}>
        <MenuIcon />
      </button>
    </div>
  )
}

export const present: Tool = {
  id: 'present',
  isFrequent: true,
  Button: PresentButton,
  fetchDialog: async () => (await import('../playlists/PlaylistsDialog')).PlaylistsDialog,
}
