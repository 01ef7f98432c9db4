import type { GuessedLimit } from '../../../experiment/logs/limits'
import { measure } from '../../../language/en/measure'
import { quantileOfSorted } from '../../../numerics/quantile'
import { NumberBox } from '../../controls/NumberBox'
import { SelectField } from '../../controls/SelectField'
import './OpenDialog.css'

interface LimitFieldProps {
  readonly seconds: readonly (number | null)[]
  readonly limit: GuessedLimit | null
  readonly change: (limit: GuessedLimit | null) => void
}

const OPTIONS = ['none', 'at most', 'at least'] as const

const LARGEST = 1e12

/** What the second output of a file has to keep: its values are in the file, its limit is not. */
export function LimitField({ seconds, limit, change }: LimitFieldProps) {
  const sorted = Float64Array.from(seconds.filter((second) => second !== null)).sort()
  const middle = Number(quantileOfSorted(sorted, 0.5)!.toPrecision(3))
  return (
    <div className="opening-field">
      <span className="opening-limit">
        <SelectField
          name={measure.secondOutput}
          named
          value={limit?.keeps ?? 'none'}
          options={OPTIONS.map((id) => ({ id, name: measure.secondKeeps[id] }))}
          onChange={(id) => change(id === 'none' ? null : { keeps: id, value: limit?.value ?? middle })}
        />
        {limit && (
          <NumberBox
            name={measure.limitOfSecond}
            framed
            value={limit.value}
            limits={[-LARGEST, LARGEST]}
            onChange={(value) => change({ ...limit, value })}
          />
        )}
      </span>
      <p className="hint">{measure.secondNote}</p>
    </div>
  )
}
