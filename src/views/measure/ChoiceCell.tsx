import { useId } from 'react'
import { measure } from '../../language/en/measure'
import './says.css'
import './TypedCell.css'

interface ChoiceCellProps {
  readonly label: string
  /** What is chosen; a value that is none of the options when nothing is yet. */
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** What is wrong with it, in a sentence. */
  readonly says?: string | null
  readonly onChange: (value: string) => void
}

/** A list in the table, and below it what is wrong with what it holds. */
export function ChoiceCell({ label, value, options, says = null, onChange }: ChoiceCellProps) {
  const id = useId()
  return (
    <span className="measure-typed">
      <select
        aria-label={label}
        aria-invalid={says !== null}
        aria-describedby={says ? id : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!options.some((option) => option.id === value) && <option value={value}>{measure.choose}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      {says && (
        <span className="measure-says measure-says-in-cell" id={id} role="alert">
          {says}
        </span>
      )}
    </span>
  )
}
