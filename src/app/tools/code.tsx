import { header } from '../../language/en/header'
import type { Tool, ToolButtonProps } from './tool'

/** The rooms whose experiments can leave. */
const ROOMS = ['explore', 'race', 'measure']

function CodeButton({ room, open }: ToolButtonProps) {
  if (!ROOMS.includes(room)) return null
  return (
    <button type="button" onClick={open}>
      {header.tools.code}
    </button>
  )
}

/** The experiment as a program for another library, and its evaluations as files. */
export const code: Tool = {
  id: 'code',
  isFrequent: false,
  Button: CodeButton,
  fetchDialog: async () => (await import('../code/CodeDialog')).CodeDialog,
}
