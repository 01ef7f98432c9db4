import { lookBack } from '../experiment/replay/lookBack'
import type { LookBackProtocol } from './lookBackProtocol'
import { serve } from './protocol'

serve<LookBackProtocol>(self, (before, { shared }) => lookBack(shared, before))
