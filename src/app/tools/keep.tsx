import { useKeptStatus } from '../keep/status'
import type { Tool, ToolButtonProps } from './tool'

/** Says whether what is on screen is kept, and opens the list of experiments. */
function KeepButton({ open }: ToolButtonProps) {
  const { name, isSaved } = useKeptStatus()
  const isTroubled = name !== null && !isSaved
  return (
    <>
      <button type="button" title={name ?? undefined} onClick={open}>
        {isTroubled ? 'Keep: not saved' : name === null ? 'Keep' : 'Kept'}
      </button>
      <span className="visually-hidden" role="alert">
        {isTroubled ? `“${name}” is not saved.` : ''}
      </span>
    </>
  )
}

/** Experiments by name, kept in this browser. */
export const keep: Tool = {
  id: 'keep',
  name: 'Keep',
  isFrequent: false,
  Button: KeepButton,
  fetchDialog: async () => (await import('../keep/KeepDialog')).KeepDialog,
}
