import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { header } from '../../language/en/header'
import type { RoomId } from '../rooms'
import { tools } from '.'
import { hearAsked } from './ask'
import type { Tool, ToolDialogProps } from './tool'

interface Tools {
  /** The buttons that stay in sight on a narrow screen. */
  readonly frequent: readonly ReactNode[]
  readonly others: readonly ReactNode[]
  /** The dialogs that were asked for. */
  readonly dialogs: readonly ReactNode[]
}

/**
 * The buttons of the tools, and their dialogs, which stand elsewhere on the page: a button may change its place while its dialog is open.
 *
 * @param onOpen called before a dialog opens
 */
export function useTools(room: RoomId, onOpen: () => void): Tools {
  const [open, setOpen] = useState<string | null>(null)
  const [fetched, setFetched] = useState<ReadonlyMap<string, ComponentType<ToolDialogProps> | 'away'>>(new Map())

  const show = ({ id, fetchDialog }: Tool) => {
    onOpen()
    setOpen(id)
    const keep = (dialog: ComponentType<ToolDialogProps> | 'away') => setFetched((before) => new Map(before).set(id, dialog))
    fetchDialog?.().then(keep, () => keep('away'))
  }
  const latest = useRef(show)
  latest.current = show
  useEffect(
    () =>
      hearAsked((id) => {
        const tool = tools.find((each) => each.id === id)
        if (tool) latest.current(tool)
      }),
    [],
  )
  const button = (tool: Tool) => {
    const { id, Button } = tool
    const name = header.tools[id]
    if (Button) return <Button key={id} room={room} open={() => show(tool)} />
    return (
      <button key={id} type="button" onClick={() => show(tool)}>
        {fetched.get(id) === 'away' ? header.notLoaded(name) : name}
      </button>
    )
  }
  return {
    frequent: tools.filter(({ isFrequent }) => isFrequent).map(button),
    others: tools.filter(({ isFrequent }) => !isFrequent).map(button),
    dialogs: Array.from(fetched, ([id, Dialog]) =>
      Dialog === 'away' ? null : <Dialog key={id} room={room} open={open === id} close={() => setOpen(null)} />,
    ),
  }
}
