import { learning } from '../../../language/en/learn'
import { betaMean } from '../../../numerics/beta'
import { SliderField } from '../../../views/controls/SliderField'
import { strengthOf } from '../../slotMachine/belief'
import { PRIOR_LIMITS } from '../../slotMachine/document'
import { selectPrior } from '../../slotMachine/machine'
import { useSlotMachine, useSlotMachineStore } from './useSlotMachine'
import '../Figure.css'

/** The prior by its mean and its strength, exactly. */
export function PriorFields() {
  const machine = useSlotMachineStore()
  const prior = useSlotMachine(selectPrior)
  const [least, most] = PRIOR_LIMITS.strength
  return (
    <section className="panel learn-settings" aria-label={learning.settings}>
      <SliderField
        name={learning.priorMean}
        term="betaDistribution"
        value={clean(betaMean(prior))}
        min={PRIOR_LIMITS.mean[0]}
        max={PRIOR_LIMITS.mean[1]}
        onChange={(mean) => machine.getState().setPrior({ mean })}
      />
      <SliderField
        name={learning.priorStrength}
        term="priorStrength"
        value={clean(strengthOf(prior))}
        min={least}
        max={SLIDER_MOST}
        limits={[least, most]}
        onChange={(strength) => machine.getState().setPrior({ strength })}
      />
    </section>
  )
}

/** Most of what one wants to try lies below. */
const SLIDER_MOST = 50

/** Without the dust of α / (α + β). */
const clean = (value: number): number => Number(value.toPrecision(10))
