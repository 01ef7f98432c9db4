import { GUESS_LIMITS } from '../../casestudy/guess'
import { NETWORKS, type NetworkId } from '../../casestudy/study'
import { selectGuessPlan } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { SCALINGS, type Scaling } from '../../trips/scaling'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import './TrainingPlan.css'

const NETWORK_OPTIONS = (Object.keys(NETWORKS) as NetworkId[]).map((id) => ({ id, name: NETWORKS[id].name }))
const SCALING_OPTIONS = (Object.keys(SCALINGS) as Scaling[]).map((id) => ({ id, name: SCALINGS[id].name }))

/** Everything that can be set of one training. */
export function TrainingPlan({ disabled }: { disabled: boolean }) {
  const plan = useTaxi(selectGuessPlan)
  const setGuess = useTaxi((s) => s.setGuess)
  const number = (name: string, key: 'batch' | 'epochs' | 'lr' | 'l2', whole = false) => (
    <div className="taxi-plan-field">
      <span aria-hidden="true">{name}</span>
      <NumberBox
        name={name}
        value={plan[key]}
        limits={GUESS_LIMITS[key]}
        whole={whole}
        framed
        onChange={(value) => setGuess({ [key]: value })}
      />
    </div>
  )
  return (
    <fieldset className="taxi-plan" data-control disabled={disabled}>
      <legend className="visually-hidden">This training</legend>
      <div className="taxi-plan-field">
        <span aria-hidden="true">Network</span>
        <SelectField
          name="Network"
          value={plan.network}
          options={NETWORK_OPTIONS}
          onChange={(network) => setGuess({ network })}
        />
      </div>
      <div className="taxi-plan-field">
        <span aria-hidden="true">Feature scaling</span>
        <SelectField
          name="Feature scaling"
          value={plan.scaling}
          options={SCALING_OPTIONS}
          onChange={(scaling) => setGuess({ scaling })}
        />
      </div>
      {number('Learning rate', 'lr')}
      {number('L2 penalty', 'l2')}
      {number('Batch', 'batch', true)}
      {number('Epochs', 'epochs', true)}
    </fieldset>
  )
}
