import { useId } from 'react'
import './says.css'
import './TypedCell.css'

interface TypedCellProps {
  readonly label: string
  readonly value: string
  /** What is wrong with it, in a sentence. */
  readonly says: string | null
  readonly placeholder?: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
}

/** A box in the table, and below it what is wrong with what it holds. */
export function TypedCell({ label, value, says, placeholder, onChange, onEnter }: TypedCellProps) {
  const id = useId()
  return (
    <span className="measure-typed">
      <input
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        aria-invalid={says !== null}
        aria-describedby={says ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
      />
      {says && (
        <span className="measure-says measure-says-in-cell" id={id} role="alert">
          {says}
        </span>
      )}
    </span>
  )
}
