import { type ReactNode, useId } from 'react'
import { common } from '../../language/en/common'
import { formatShort } from '../format'
import { describedBy, type TermId } from '../glossary/glossary'
import { Label } from '../glossary/Term'
import { NumberBox, type Unit } from './NumberBox'

interface SliderFieldProps {
  /** The accessible name of the slider. */
  readonly name: string
  /** What explains it. */
  readonly term: TermId
  /** What is written beside it; the name when absent. */
  readonly label?: ReactNode
  readonly value: number
  readonly min: number
  readonly max: number
  /** Whole numbers only. */
  readonly whole?: boolean
  /** What the exact box accepts beyond the slider's ends; the slider's own range when absent. */
  readonly limits?: readonly [number, number]
  readonly unit?: Unit | undefined
  /** Whether the slider stands below its name wherever it is, for long names. */
  readonly stacked?: boolean
  readonly onChange: (value: number) => void
}

/** A labelled slider with a box for the exact value. The slider's value is the quantity itself, in its own units. */
export function SliderField({
  name,
  term,
  label = name,
  value,
  min,
  max,
  whole = false,
  limits = [min, max],
  unit,
  stacked = false,
  onChange,
}: SliderFieldProps) {
  const id = useId()
  const terms: TermId[] = unit ? [term, `unit.${unit}`] : [term]
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)))
  const rounded = (raw: number) => (whole ? Math.round(raw) : roundToStep(raw, (max - min) / 1000))
  return (
    <div className={stacked ? 'slider-field slider-stacked' : 'slider-field'} data-field>
      <label htmlFor={id}>
        <Label of={terms}>{label}</Label>
      </label>
      <NumberBox name={common.exact(name)} value={value} limits={limits} whole={whole} unit={unit} onChange={onChange} />
      <input
        id={id}
        type="range"
        aria-label={name}
        aria-describedby={describedBy(terms)}
        aria-valuetext={`${formatShort(value, 4)}${unit ? ` ${common.units[unit]}` : ''}`}
        min={min}
        max={max}
        step={whole ? 1 : 'any'}
        value={value}
        style={{ '--share': share } as React.CSSProperties}
        onChange={(event) => onChange(Math.min(max, Math.max(min, rounded(event.target.valueAsNumber))))}
      />
    </div>
  )
}

/** Rounds to the nearest multiple of a power of ten no larger than `step`, without leaving binary dust behind. */
function roundToStep(value: number, step: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)))
  return Number(value.toFixed(Math.min(digits, 15)))
}
