import type { ProtocolId } from '../../casestudy/study'
import { type Document, defaultDocument } from '../../experiment/document'
import { defaultSetup, LIMITS } from '../../experiment/setup'
import { findProblem, type ProblemId } from '../../problems'
import { clampTo } from '../../problems/searchSpace'
import { listed } from '../../problems/source'
import { withSettings } from '../../search/modelSettings'
import type { Speed } from '../../store/taxi/state'

/**
 * What is searched here as a black box of Explore: the measured surface of the network, in the logarithm of its error; unscaled as in the
 * article, its dollars.
 */
export function blackBoxOf(speed: Speed, protocol: ProtocolId): ProblemId {
  if (speed === 'small') return 'taxi_small_log'
  return protocol === 'fair' ? 'taxi_surface_log' : 'taxi_surface_raw'
}

/** How much a black box scatters in Explore: as its training seeds do; where only one was measured, by half a dollar. */
const noiseOf = (problem: ProblemId): number => (findProblem(problem).noise.kind === 'replicates' ? 1 : 0.5)

function setupOf(problem: ProblemId): Document['setup'] {
  const setup = defaultSetup(listed(problem))
  const model = withSettings(setup.model, { fit: 'map', fitsNoise: true, mean: 'estimated', acquisition: 'nei' })
  return { ...setup, noise: noiseOf(problem), model }
}

/** The black box in Explore, its initial design evaluated: Bayesian optimization, with a noise term, is to go on. */
export function surfaceInExplore(problem: ProblemId): Document {
  const setup = setupOf(problem)
  const { view } = defaultDocument()
  const actions = [{ do: 'step', count: setup.initialPoints }] as const
  return { ...defaultDocument(), setup, actions: [...actions], view: { ...view, at: setup.initialPoints } }
}

/** Evaluations left to go on with after a run that was opened. */
const TO_GO_ON = 10

/** The places of one run in Explore, each chosen again in its order and evaluated on the measured surface; the model can go on from there. */
export function placesInExplore(problem: ProblemId, places: readonly { readonly lr: number; readonly l2: number }[]): Document {
  const { space } = findProblem(problem)
  const chosen = places.slice(0, LIMITS.budget[1])
  const budget = Math.min(LIMITS.budget[1], chosen.length + TO_GO_ON)
  const { view } = defaultDocument()
  return {
    ...defaultDocument(),
    setup: { ...setupOf(problem), budget, initialPoints: 1 },
    actions: chosen.map(({ lr, l2 }) => ({ do: 'choose', x: [clampTo(space[0]!, lr), clampTo(space[1]!, l2)] })),
    view: { ...view, at: chosen.length },
  }
}
