import { type Document, defaultDocument } from './document'
import type { Setup } from './setup'

/** The same experiment with everything that was done, shown before its first evaluation. */
export const fromTheBeginning = (document: Document): Document => ({
  ...document,
  view: { ...document.view, at: 0, phase: 'choose' },
})

/** The setup with the settings now in force, as it begins: without what was done, the moment shown and the pictures. Whether the truth is covered stays. */
export function setupAlone({ setup, actions, view }: Document): Document {
  const inForce = actions.reduce((model, action) => (action.do === 'model' ? action.model : model), setup.model)
  const bare: Setup = { ...setup, model: inForce }
  const shown = defaultDocument().view
  return {
    setup: bare,
    actions: [{ do: 'step', count: bare.initialPoints }],
    view: { ...shown, at: Math.min(bare.initialPoints, bare.budget), truth: view.truth },
  }
}
