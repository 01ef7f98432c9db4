import { useKeptStatus } from '../keep/status'
import type { Tool, ToolButtonProps } from './tool'

/** Says whether what is on screen is kept, and opens the list of experiments. */
function KeepButton({ open }: ToolButtonProps) {
  const { name, isUnsaved } = useKeptStatus()
  return (
    <>
      <button type="button" title={name ?? undefined} onClick={open}>
        {isUnsaved ? 'Keep: not saved' : name === null ? 'Keep' : 'Kept'}
      </button>
      {isUnsaved && (
        <span className="visually-hidden" role="alert">
          What is on screen is not saved any more. “Keep” says why.
        </span>
      )}
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
