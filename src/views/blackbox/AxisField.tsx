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
  const which = number === undefined ? 'the input' : `input ${number}`
  return (
    <div className="own-axis">
      <input
        className="own-text own-axis-name"
        aria-label={`Name of ${which}`}
        value={axis.name}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => change({ name: event.target.value })}
      />
      <input
        className="own-text own-axis-unit"
        aria-label={`Unit of ${which}`}
        placeholder="unit"
        value={axis.unit ?? ''}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => change({ unit: event.target.value.trim() === '' ? undefined : event.target.value })}
      />
      <span>from</span>
      <NumberBox
        name={`${axis.name} from`}
        framed
        value={axis.low}
        limits={[-LARGEST, LARGEST]}
        onChange={(low) => change({ low })}
      />
      <span>to</span>
      <NumberBox
        name={`${axis.name} to`}
        framed
        value={axis.high}
        limits={[-LARGEST, LARGEST]}
        onChange={(high) => change({ high })}
      />
      <label className="own-axis-log">
        <input type="checkbox" checked={axis.log ?? false} onChange={(event) => change({ log: event.target.checked })} />{' '}
        logarithmic
      </label>
      {complaint && (
        <p className="own-complaint" role="status">
          {complaint}
        </p>
      )}
    </div>
  )
}
