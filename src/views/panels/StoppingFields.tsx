import { STOP_UNITS, type StoppingRule } from '../../search/modelSettings'
import { MOST_STEPS } from '../../search/stopping'
import { useLab } from '../../store/useLab'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import './StoppingFields.css'

const UNIT_NAMES = { y: 'y', noise: 'σₙ' } as const satisfies Record<StoppingRule['unit'], string>

/** What a stopping rule asks: how little the best expected improvement may be, in which units, and for how long. */
export default function StoppingFields({ rule }: { readonly rule: StoppingRule }) {
  const setModel = useLab((s) => s.setModel)
  const change = (patch: Partial<StoppingRule>) => setModel({ stop: { ...rule, ...patch } })
  return (
    <fieldset className="stopping">
      <legend className="visually-hidden">Stopping rule</legend>
      <span>best EI &lt;</span>
      <NumberBox
        name="Stop below"
        terms={['stop']}
        value={rule.below}
        limits={[0, 1e12]}
        onChange={(below) => change({ below })}
      />
      <Segmented
        label="Units of the threshold"
        value={rule.unit}
        options={STOP_UNITS.map((value) => ({ value, label: UNIT_NAMES[value] }))}
        onChange={(unit) => change({ unit })}
      />
      <span>for</span>
      <NumberBox
        name="Steps in a row"
        terms={['stop']}
        value={rule.steps}
        limits={[1, MOST_STEPS]}
        whole
        onChange={(steps) => change({ steps })}
      />
      <span>{rule.steps === 1 ? 'step' : 'steps'}</span>
    </fieldset>
  )
}
