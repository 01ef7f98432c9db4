import { header } from '../../language/en/header'
import { LanguageIcon } from '../../views/controls/icons'
import type { Tool, ToolButtonProps } from './tool'

/** Its picture is for those who cannot read the rest. */
function LanguageButton({ open }: ToolButtonProps) {
  return (
    <button type="button" className="icon" aria-label={header.tools.language} title={header.tools.language} onClick={open}>
      <LanguageIcon />
    </button>
  )
}

/** The language of the page. */
export const language: Tool = {
  id: 'language',
  isFrequent: false,
  Button: LanguageButton,
  fetchDialog: async () => (await import('../language/LanguageDialog')).LanguageDialog,
}
