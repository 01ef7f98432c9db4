import { group } from 'd3'
import { useId } from 'react'

interface Option<Value extends string> {
  readonly id: Value
  readonly name: string
  /** The heading it stands under. */
  readonly group?: string
}

interface SelectFieldProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** A choice from a list, under headings when the options name their groups. */
export function SelectField<Value extends string>({ name, value, options, onChange }: SelectFieldProps<Value>) {
  const id = useId()
  return (
    <div className="select-field">
      <label className="visually-hidden" htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        value={value}
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
