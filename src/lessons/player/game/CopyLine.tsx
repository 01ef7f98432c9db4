import { useId, useRef, useState } from 'react'
import { duel } from '../../../language/en/duel'
import './CopyLine.css'

/** A line to take away, with the button that copies it, and what came of that. */
export function CopyLine({ name, text }: { readonly name: string; readonly text: string }) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [came, setCame] = useState<{ readonly of: string; readonly words: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCame({ of: text, words: duel.copied })
    } catch {
      field.current?.focus()
      field.current?.select()
      setCame({ of: text, words: duel.notCopied })
    }
  }
  return (
    <div className="copy-line">
      <label htmlFor={id}>{name}</label>
      <span className="copy-line-row">
        <input id={id} ref={field} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" aria-label={duel.copyOf(name)} onClick={copy}>
          {duel.copy}
        </button>
      </span>
      {came?.of === text && (
        <span className="quiet" role="status">
          {came.words}
        </span>
      )}
    </div>
  )
}
