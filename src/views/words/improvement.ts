import type { Acquisition } from '../../acquisition/acquisition'
import type { Problem } from '../../problems/problem'

/** What the incumbent is called: under noise some functions compare with a prediction rather than with an observation. */
const INCUMBENTS: Record<Acquisition['incumbent'], string> = { observed: 'best', predicted: 'best prediction' }

/** The name of the line that an improvement must pass: ξ beyond the incumbent is above it or below. */
export const thresholdName = (incumbent: Acquisition['incumbent'], goal: Problem['goal'], hasXi: boolean): string =>
  `${INCUMBENTS[incumbent]}${hasXi ? (goal === 'maximize' ? ' + ξ' : ' − ξ') : ''}`
