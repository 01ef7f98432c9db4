import { header } from '../../language/en/header'
import { useKeptStatus } from '../keep/status'
import type { Tool, ToolButtonProps } from './tool'

/** Says whether what is on screen is kept, and opens the list of experiments. */
function KeepButton({ open }: ToolButtonProps) {
  const { name, isUnsaved } = useKeptStatus()
  return (
    <>
      <button type="button" title={name ?? undefined} onClick={open}>
        {isUnsaved ? header.keepNotSaved : name === null ? header.tools.keep : header.kept}
      </button>
      {isUnsaved && (
        <span className="visually-hidden" role="alert">
          {header.notSaved}
        </span>
      )}
    </>
  )
}

/** Experiments by name, kept in this browser. */
export const keep: Tool = {
  id: 'keep',
  isFrequent: false,
  Button: KeepButton,
  fetchDialog: async () => (await import('../keep/KeepDialog')).KeepDialog,
}
