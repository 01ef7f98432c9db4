import type { StoppingRule } from '../../search/modelSettings'
import { useTaxi } from '../../store/taxi/useTaxi'
import { StopRuleFields } from '../controls/StopRuleFields'
import { Switch } from '../controls/Switch'
import './Rail.css'

/** An error lower by half a per cent, for three steps. */
const BEGINNING: StoppingRule = { below: 0.005, unit: 'y', steps: 3 }

/** When Bayesian optimization ends before its budget is spent. */
export function StopChoice() {
  const stop = useTaxi((s) => s.stop)
  const setStop = useTaxi((s) => s.setStop)
  return (
    <fieldset className="group">
      <legend>Stopping rule</legend>
      <Switch label="Stop early" term="stop" checked={stop !== null} onChange={(on) => setStop(on ? BEGINNING : null)} />
      {stop && <StopRuleFields rule={stop} output="ln RMSE" onChange={setStop} />}
      <p className="hint taxi-hint">
        {stop
          ? 'Ends Bayesian optimization, and no other search, once the best expected improvement was below this for so many steps in a row; 0.01 in ln RMSE is an error lower by 1 %.'
          : 'Bayesian optimization spends its whole budget.'}
      </p>
    </fieldset>
  )
}
