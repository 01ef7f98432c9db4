import type { ProtocolId } from '../../casestudy/study'
import type { ProblemId } from '../../problems'
import type { Speed } from '../../store/taxi/taxiStore'

/**
 * What is searched here as a black box of Explore: the measured surface of the network, in the logarithm of its error; unscaled as in the
 * article, its dollars.
 */
export function blackBoxOf(speed: Speed, protocol: ProtocolId): ProblemId {
  if (speed === 'small') return 'taxi_small_log'
  return protocol === 'fair' ? 'taxi_surface_log' : 'taxi_surface_raw'
}
