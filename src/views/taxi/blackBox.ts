import type { ProtocolId } from '../../casestudy/study'
import { type Document, defaultDocument } from '../../experiment/document'
import { defaultSetup, LIMITS } from '../../experiment/setup'
import { clampTo } from '../../problems/searchSpace'
import { listed, resolve, type Source } from '../../problems/source'
import { withSettings } from '../../search/modelSettings'
import type { Speed } from '../../store/taxi/state'

/**
 * What is searched here as a black box of Explore: the measured surface of the network, in the logarithm of its error; unscaled as in the
 * article, its dollars.
 */
export function blackBoxOf(speed: Speed, protocol: ProtocolId): Source {
  if (speed === 'small') return listed('taxi_small_log')
  return listed(protocol === 'fair' ? 'taxi_surface_log' : 'taxi_surface_raw')
}

/** How much a black box scatters in Explore: as its training seeds do; where only one was measured, by half a dollar. */
const noiseOf = (source: Source): number => (resolve(source).noise.kind === 'replicates' ? 1 : 0.5)

function setupOf(source: Source): Document['setup'] {
  const setup = defaultSetup(source)
  const model = withSettings(setup.model, { fit: 'map', fitsNoise: true, mean: 'estimated', acquisition: 'nei' })
  return { ...setup, noise: noiseOf(source), model }
}

/** The black box in Explore, its initial design evaluated: Bayesian optimization, with a noise term, is to go on. */
export function surfaceInExplore(source: Source): Document {
  const setup = setupOf(source)
  const { view } = defaultDocument()
  const actions = [{ do: 'step', count: setup.initialPoints }] as const
  return { ...defaultDocument(), setup, actions: [...actions], view: { ...view, at: setup.initialPoints } }
}

/** Evaluations left to go on with after a run that was opened. */
const TO_GO_ON = 10

/** The places of one run in Explore, each chosen again in its order and evaluated on the measured surface; the model can go on from there. */
export function placesInExplore(source: Source, places: readonly { readonly lr: number; readonly l2: number }[]): Document {
  const { space } = resolve(source)
  const chosen = places.slice(0, LIMITS.budget[1])
  const budget = Math.min(LIMITS.budget[1], chosen.length + TO_GO_ON)
  const { view } = defaultDocument()
  return {
    ...defaultDocument(),
    setup: { ...setupOf(source), budget, initialPoints: 1 },
    actions: chosen.map(({ lr, l2 }) => ({ do: 'choose', x: [clampTo(space[0]!, lr), clampTo(space[1]!, l2)] })),
    view: { ...view, at: chosen.length },
  }
}
