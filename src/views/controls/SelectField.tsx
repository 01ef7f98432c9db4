import { group } from 'd3'
import { useId } from 'react'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'

interface Option<Value extends string> {
  readonly id: Value
  readonly name: string
  /** The heading it stands under. */
  readonly group?: string
}

interface SelectFieldProps<Value extends string> {
  readonly name: string
  /** What explains it, and perhaps the choice that holds. */
  readonly terms?: readonly TermId[]
  /** Whether the name is written beside the list. */
  readonly named?: boolean
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** A choice from a list, under headings when the options name their groups. */
export function SelectField<Value extends string>({
  name,
  terms = [],
  named = false,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId()
  return (
    <div className={named ? 'select-field named' : 'select-field'} data-field>
      <label className={named ? undefined : 'visually-hidden'} htmlFor={id}>
        <Label of={terms}>{name}</Label>
      </label>
      <select
        id={id}
        value={value}
        data-term={terms.join(' ') || undefined}
        aria-describedby={describedBy(terms)}
        onChange={(event) => onChange(options.find((option) => option.id === event.target.value)!.id)}
      >
        {Array.from(
          group(options, (option) => option.group),
          ([heading, members]) =>
            heading === undefined ? (
              <Options key="" members={members} />
            ) : (
              <optgroup key={heading} label={heading}>
                <Options members={members} />
              </optgroup>
            ),
        )}
      </select>
    </div>
  )
}

function Options<Value extends string>({ members }: { members: readonly Option<Value>[] }) {
  return members.map((option) => (
    <option key={option.id} value={option.id}>
      {option.name}
    </option>
  ))
}
