import { type Document, defaultDocument } from '../src/experiment/document'
import { replay } from '../src/experiment/trace'

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

export const scenarioRun = () => {
  const { setup, actions } = scenario()
  return { setup, run: replay(setup, actions) }
}
