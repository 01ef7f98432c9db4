import type { ReactNode } from 'react'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'

interface SwitchProps {
  readonly label: ReactNode
  /** What explains it. */
  readonly term: TermId
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** On or off, at once. */
export function Switch({ label, term, checked, onChange }: SwitchProps) {
  return (
    <label className="switch" data-field>
      <Label of={term}>{label}</Label>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-describedby={describedBy([term])}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
