import { explore } from '../../language/en/explore'
import { STOP_UNITS, type StoppingRule } from '../../search/modelSettings'
import { MOST_STEPS } from '../../search/stopping'
import { NumberBox } from './NumberBox'
import { Segmented } from './Segmented'
import './StopRuleFields.css'

interface StopRuleFieldsProps {
  readonly rule: StoppingRule
  /** What the units of y are called. */
  readonly output: string
  readonly onChange: (rule: StoppingRule) => void
}

/** What a stopping rule asks: how little the best expected improvement may be, in which units, and for how long. */
export function StopRuleFields({ rule, output, onChange }: StopRuleFieldsProps) {
  const change = (patch: Partial<StoppingRule>) => onChange({ ...rule, ...patch })
  return (
    <fieldset className="stopping">
      <legend className="visually-hidden">{explore.stoppingRule}</legend>
      <span>{explore.bestEi}</span>
      <NumberBox
        name={explore.stopBelow}
        terms={['stop']}
        value={rule.below}
        limits={[0, 1e12]}
        onChange={(below) => change({ below })}
      />
      <Segmented
        label={explore.thresholdUnits}
        value={rule.unit}
        options={STOP_UNITS.map((value) => ({ value, label: value === 'y' ? output : 'σₙ' }))}
        onChange={(unit) => change({ unit })}
      />
      <span>{explore.forSteps}</span>
      <NumberBox
        name={explore.stepsInARow}
        terms={['stop']}
        value={rule.steps}
        limits={[1, MOST_STEPS]}
        whole
        onChange={(steps) => change({ steps })}
      />
      <span>{explore.steps(rule.steps)}</span>
    </fieldset>
  )
}
