import { blackbox } from '../../language/en/blackbox'
import type { OwnAxis } from '../../problems/ownAxis'
import { NumberBox } from '../controls/NumberBox'
import './AxisField.css'
import './own.css'

interface AxisFieldProps {
  readonly axis: OwnAxis
  /** Its number, from 1, where there are several. */
  readonly number?: number
  readonly change: (change: Partial<OwnAxis>) => void
  readonly complaint: string | null
}

const LARGEST = 1e9

/** One input: its name, its unit, from where to where, and whether equal steps are equal ratios. */
export function AxisField({ axis, number, change, complaint }: AxisFieldProps) {
  return (
    <div className="own-axis">
      <input
        className="own-text own-axis-name"
        aria-label={number === undefined ? blackbox.nameOfOne : blackbox.nameOf(number)}
        value={axis.name}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => change({ name: event.target.value })}
      />
      <input
        className="own-text own-axis-unit"
        aria-label={number === undefined ? blackbox.unitOfOne : blackbox.unitOf(number)}
        placeholder={blackbox.unit}
        value={axis.unit ?? ''}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => change({ unit: event.target.value.trim() === '' ? undefined : event.target.value })}
      />
      <span>{blackbox.from}</span>
      <NumberBox
        name={blackbox.lowOf(axis.name)}
        framed
        value={axis.low}
        limits={[-LARGEST, LARGEST]}
        onChange={(low) => change({ low })}
      />
      <span>{blackbox.to}</span>
      <NumberBox
        name={blackbox.highOf(axis.name)}
        framed
        value={axis.high}
        limits={[-LARGEST, LARGEST]}
        onChange={(high) => change({ high })}
      />
      <label className="own-axis-log">
        <input type="checkbox" checked={axis.log ?? false} onChange={(event) => change({ log: event.target.checked })} />{' '}
        {blackbox.logarithmic}
      </label>
      {complaint && (
        <p className="own-complaint" role="status">
          {complaint}
        </p>
      )}
    </div>
  )
}
