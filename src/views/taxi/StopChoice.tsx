import { taxi } from '../../language/en/taxi'
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
      <legend>{taxi.stoppingRule}</legend>
      <Switch label={taxi.stopEarly} term="stop" checked={stop !== null} onChange={(on) => setStop(on ? BEGINNING : null)} />
      {stop && <StopRuleFields rule={stop} output={taxi.lnRmse} onChange={setStop} />}
      <p className="hint taxi-hint">{stop ? taxi.ruleSays : taxi.noRuleSays}</p>
    </fieldset>
  )
}
