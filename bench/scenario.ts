import { type Document, defaultDocument } from '../src/experiment/document'
import { defaultSetup } from '../src/experiment/setup'
import { replay } from '../src/experiment/trace'
import { listed } from '../src/problems/source'
import { withSettings } from '../src/search/modelSettings'

export const OBSERVATIONS = 30

/** The default black box after 30 evaluations: a long run, so that dragging a slider has something to do. */
export function scenario(): Document {
  const document = defaultDocument()
  return {
    ...document,
    setup: { ...document.setup, budget: 40 },
    actions: [{ do: 'step', count: OBSERVATIONS }],
    view: { ...document.view, at: OBSERVATIONS },
  }
}

/** The same with functions drawn from the posterior, which move. */
export function functionsScenario(): Document {
  const document = scenario()
  return { ...document, view: { ...document.view, pictures: ['functions'] } }
}

export const OBSERVATIONS_ON_PLANE = 40

/** Branin after 40 evaluations, with one length-scale an axis. */
export function planeScenario(fit: 'hand' | 'mle'): Document {
  const document = defaultDocument()
  const setup = defaultSetup(listed('branin'))
  return {
    ...document,
    setup: { ...setup, budget: 60, model: withSettings(setup.model, { fit }) },
    actions: [{ do: 'step', count: OBSERVATIONS_ON_PLANE }],
    view: { ...document.view, at: OBSERVATIONS_ON_PLANE },
  }
}

export const scenarioRun = () => {
  const { setup, actions } = scenario()
  return { setup, run: replay(setup, actions) }
}
