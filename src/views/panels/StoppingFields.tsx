import { explore } from '../../language/en/explore'
import { STOP_UNITS, type StoppingRule } from '../../search/modelSettings'
import { MOST_STEPS } from '../../search/stopping'
import { useLab } from '../../store/useLab'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { unitOf } from '../words/gain'
import './StoppingFields.css'

/** What a stopping rule asks: how little the best expected improvement may be, in which units, and for how long. */
export default function StoppingFields({ rule }: { readonly rule: StoppingRule }) {
  const setModel = useLab((s) => s.setModel)
  const transform = useLab((s) => s.run.model.surrogate.transform)
  const names: Record<StoppingRule['unit'], string> = { y: transform ? unitOf(transform) : 'y', noise: 'σₙ' }
  const change = (patch: Partial<StoppingRule>) => setModel({ stop: { ...rule, ...patch } })
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
        options={STOP_UNITS.map((value) => ({ value, label: names[value] }))}
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
