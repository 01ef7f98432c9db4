import { useState } from 'react'
import { header } from '../../language/en/header'
import { LANGUAGES } from '../../language/languages'
import { language } from '../../language/speak'
import { Dialog } from '../../views/controls/Dialog'
import type { ToolDialogProps } from '../tools/tool'
import { rememberLanguage } from './remembered'
import { speakIn } from './speakIn'
import './LanguageDialog.css'

const CHOICES = [{ id: 'en', name: 'English' }, ...LANGUAGES]

/** The languages that the page speaks, each in its own words. */
export function LanguageDialog({ open, close }: ToolDialogProps) {
  const [away, setAway] = useState<string | null>(null)
  const choose = async (id: string, name: string) => {
    setAway(null)
    try {
      await speakIn(id)
      rememberLanguage(id)
      forgetAsked()
    } catch {
      setAway(name)
    }
  }
  return (
    <Dialog title={header.tools.language} open={open} close={close}>
      <div className="languages">
        {CHOICES.map(({ id, name }) => (
          <button key={id} type="button" lang={id} aria-pressed={language().tag === id} onClick={() => choose(id, name)}>
            {name}
          </button>
        ))}
      </div>
      {away !== null && <p role="alert">{header.languageAway(away)}</p>}
      <p className="hint">{header.languageReach}</p>
    </Dialog>
  )
}

/** What the address asked for held until somebody chose. */
function forgetAsked(): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('lang')) return
  url.searchParams.delete('lang')
  history.replaceState(history.state, '', url)
}
