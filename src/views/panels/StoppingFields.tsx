import type { StoppingRule } from '../../search/modelSettings'
import { useLab } from '../../store/useLab'
import { StopRuleFields } from '../controls/StopRuleFields'
import { unitOf } from '../words/gain'

/** The stopping rule of the search on screen. */
export default function StoppingFields({ rule }: { readonly rule: StoppingRule }) {
  const setModel = useLab((s) => s.setModel)
  const transform = useLab((s) => s.run.model.surrogate.transform)
  return <StopRuleFields rule={rule} output={transform ? unitOf(transform) : 'y'} onChange={(stop) => setModel({ stop })} />
}
