import { describedBy, type TermId } from '../glossary/glossary'

interface SegmentedProps<Value extends string> {
  readonly label: string
  /** Whether it takes the whole line, each choice as much. */
  readonly wide?: boolean
  readonly value: Value
  readonly options: readonly SegmentedOption<Value>[]
  readonly onChange: (value: Value) => void
}

interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** What explains this choice. */
  readonly terms?: readonly TermId[]
  /** Why it cannot be chosen now. */
  readonly disabled?: string | undefined
}

/** A few choices side by side, one of which holds. */
export function Segmented<Value extends string>({ label, wide = false, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <fieldset className={wide ? 'segmented segmented-wide' : 'segmented'}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          disabled={option.disabled !== undefined}
          title={option.disabled}
          data-term={option.terms?.join(' ')}
          aria-describedby={describedBy(option.terms ?? [])}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
