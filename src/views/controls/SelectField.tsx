import { useId } from 'react'

interface SelectFieldProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly id: Value; readonly name: string }[]
  readonly onChange: (value: Value) => void
}

/** A choice from a list. */
export function SelectField<Value extends string>({ name, value, options, onChange }: SelectFieldProps<Value>) {
  const id = useId()
  return (
    <div className="select-field">
      <label className="visually-hidden" htmlFor={id}>
        {name}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(options[event.target.selectedIndex]!.id)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
