import type { Tool, ToolButtonProps } from './tool'

/** The rooms whose experiments can leave. */
const ROOMS = ['explore', 'race', 'measure']

function CodeButton({ room, open }: ToolButtonProps) {
  if (!ROOMS.includes(room)) return null
  return (
    <button type="button" onClick={open}>
      Code and data
    </button>
  )
}

/** The experiment as a program for another library, and its evaluations as files. */
export const code: Tool = {
  id: 'code',
  name: 'Code and data',
  isFrequent: false,
  Button: CodeButton,
  fetchDialog: async () => (await import('../code/CodeDialog')).CodeDialog,
}
