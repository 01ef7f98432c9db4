import { useId, useRef, useState } from 'react'
import { share } from '../../language/en/share'
import './CopyField.css'

interface CopyFieldProps {
  readonly name: string
  readonly text: string
  /** How many lines it shows; one is a line of its own. */
  readonly lines?: number
}

/** A text to take away, with the button that copies it, and what came of that. */
export function CopyField({ name, text, lines = 1 }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [came, setCame] = useState<{ readonly of: string; readonly words: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCame({ of: text, words: share.copied })
    } catch {
      field.current?.focus()
      field.current?.select()
      setCame({ of: text, words: share.copyRefused })
    }
  }
  return (
    <div className="share-field">
      <label htmlFor={id}>{name}</label>
      <div className="share-line">
        <textarea
          id={id}
          ref={field}
          className={lines === 1 ? 'share-text share-text-line' : 'share-text'}
          readOnly
          rows={lines}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" aria-label={share.copyOf(name)} onClick={copy}>
          {share.copy}
        </button>
      </div>
      <p className="hint" role="status">
        {came?.of === text ? came.words : ''}
      </p>
    </div>
  )
}
