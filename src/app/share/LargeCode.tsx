import { useEffect, useRef, useState } from 'react'
import { common } from '../../language/en/common'
import { share } from '../../language/en/share'
import { ScanCodeView } from './ScanCodeView'
import type { ScanCode } from './scanCode'
import './LargeCode.css'

/** The code as large as the screen, for the last row; Escape or a click leads back. */
export function LargeCode({ code, link, close }: { readonly code: ScanCode; readonly link: string; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const show = () => {
      if (dialog.current && !dialog.current.open) dialog.current.showModal()
    }
    const own = document.fullscreenElement === null
    // What is asked to fill the screen lies over what was open before: the code comes after it.
    const asked = own
      ? (document.documentElement.requestFullscreen?.() ?? Promise.reject(new Error('No full screen')))
      : Promise.resolve()
    asked.then(show, () => {
      setRefused(true)
      show()
    })
    return () => {
      if (own && document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    }
  }, [])
  return (
    <dialog ref={dialog} className="large-code" aria-label={share.code} onClose={close}>
      <button type="button" className="large-code-close" onClick={close}>
        {common.close}
      </button>
      <ScanCodeView code={code} className="large-code-picture" />
      <p className="large-code-link">{new URL(link).host + new URL(link).pathname}</p>
      {refused && (
        <p className="large-code-note" role="status">
          {share.fullScreenRefused}
        </p>
      )}
    </dialog>
  )
}
