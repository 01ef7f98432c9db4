import { GUESS_LIMITS } from '../../casestudy/guess'
import { NETWORKS, type NetworkId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
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
  const number = (key: 'batch' | 'epochs' | 'lr' | 'l2', whole = false) => (
    <div className="taxi-plan-field">
      <span aria-hidden="true">{taxi.plan[key]}</span>
      <NumberBox
        name={taxi.plan[key]}
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
      <legend className="visually-hidden">{taxi.plan.legend}</legend>
      <div className="taxi-plan-field">
        <span aria-hidden="true">{taxi.plan.network}</span>
        <SelectField
          name={taxi.plan.network}
          value={plan.network}
          options={NETWORK_OPTIONS}
          onChange={(network) => setGuess({ network })}
        />
      </div>
      <div className="taxi-plan-field">
        <span aria-hidden="true">{taxi.plan.scaling}</span>
        <SelectField
          name={taxi.plan.scaling}
          value={plan.scaling}
          options={SCALING_OPTIONS}
          onChange={(scaling) => setGuess({ scaling })}
        />
      </div>
      {number('lr')}
      {number('l2')}
      {number('batch', true)}
      {number('epochs', true)}
    </fieldset>
  )
}
