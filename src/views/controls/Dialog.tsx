import { type ReactNode, useEffect, useId, useRef } from 'react'
import { common } from '../../language/en/common'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly close: () => void
  readonly children: ReactNode
}

/** A modal dialog. The browser traps the focus, closes it on Escape and gives the focus back. */
export function Dialog({ title, open, close, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !ref.current?.open) ref.current?.showModal()
    if (!open && ref.current?.open) ref.current.close()
  }, [open])
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="dialog-foot">
        <button type="button" onClick={close}>
          {common.close}
        </button>
      </div>
    </dialog>
  )
}
