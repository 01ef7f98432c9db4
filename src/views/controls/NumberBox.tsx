import { useId, useState } from 'react'
import { common } from '../../language/en/common'
import { decimalMark } from '../../language/numbers'
import { formatShort } from '../format'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'

/** Units that are written beside a value; each is explained as `unit.…`. */
export type Unit = 'sd' | 'dec' | 's'

interface NumberBoxProps {
  readonly name: string
  /** Null where there is none yet: the box is empty then. */
  readonly value: number | null
  readonly limits: readonly [number, number]
  readonly whole?: boolean
  readonly unit?: Unit | undefined
  /** What explains the setting, where no slider beside the box says so. */
  readonly terms?: readonly TermId[]
  /** Whether it stands in a frame, as a field of a form does. */
  readonly framed?: boolean
  readonly onChange: (value: number) => void
}

/** A box for an exact number. What cannot be used stays in the box with a sentence saying why; the setting keeps its value. */
export function NumberBox({
  name,
  value,
  limits: [low, high],
  whole = false,
  unit,
  terms = [],
  framed = false,
  onChange,
}: NumberBoxProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const text = draft ?? (value === null ? '' : formatPlain(value))
  const isUntouched = draft === null || (draft === '' && value === null)
  const problem = isUntouched ? null : complaint(draft, low, high, whole)

  const commit = () => {
    if (isUntouched || problem) return
    setDraft(null)
    if (parse(draft) !== value) onChange(parse(draft))
  }

  return (
    <span className={framed ? 'number-box number-framed' : 'number-box'}>
      <input
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : describedBy(terms)}
        value={text}
        style={{ '--characters': Math.max(text.length, 3) } as React.CSSProperties}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          commit()
          if (problem) setDraft(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {unit && (
        <span className="unit">
          <Label of={`unit.${unit}`}>{common.units[unit]}</Label>
        </span>
      )}
      {problem && (
        <span className="complaint" id={id} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}

/** People write 0,5 and −1 and 1e-3; all of these are numbers. */
const parse = (text: string): number => Number(text.trim().replace(/[,٫]/, '.').replace('−', '-') || Number.NaN)

function complaint(text: string, low: number, high: number, whole: boolean): string | null {
  const value = parse(text)
  if (!Number.isFinite(value)) return common.typeNumber
  if (whole && !Number.isInteger(value)) return common.typeWhole
  if (value < low || value > high) return common.typeFromTo(formatShort(low), formatShort(high))
  return null
}

/** In plain digits as they are typed; a fitted value with more digits than fit the box is rounded. */
const formatPlain = (value: number): string => {
  const widths = [String(Number(value.toPrecision(6))), String(Number(value.toPrecision(3)))]
  return (widths.find((text) => text.length <= 6) ?? value.toExponential(1)).replace('.', decimalMark())
}
