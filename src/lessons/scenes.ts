import { type Document, defaultDocument, type View } from '../experiment/document'
import { defaultSetup, type Setup } from '../experiment/setup'
import { type Action, madeBy, runToEnd } from '../experiment/trace'
import type { ProblemId } from '../problems'
import { listed, type Source } from '../problems/source'
import { type NamedSettings, withSettings } from '../search/modelSettings'
import type { Strategy } from '../search/strategy'

interface Scenery extends Partial<Omit<Setup, 'source' | 'model'>> {
  /** The id of a black box of the list, or where else it comes from. */
  readonly blackBox: ProblemId | Source
  readonly model?: Partial<NamedSettings>
  readonly actions?: readonly Action[]
  readonly view?: Partial<View>
}

/** A whole document out of what matters in a scene; the rest is as the workbench begins. Without actions nothing was evaluated. */
export function scene({ blackBox, model = {}, actions = [], view, ...others }: Scenery): Document {
  const setup = defaultSetup(typeof blackBox === 'string' ? listed(blackBox) : blackBox)
  const made = actions.reduce((count, action) => count + madeBy(action), 0)
  return {
    setup: { ...setup, ...others, model: withSettings(setup.model, model) },
    actions,
    view: { ...defaultDocument().view, at: made, ...view },
  }
}

/** The places that a search takes on a black box, as if a reader had chosen them one by one. */
export function searched(search: Strategy, source: Source, contest: Partial<Pick<Setup, 'budget' | 'seed'>>): Action[] {
  return runToEnd(search, { ...defaultSetup(source), ...contest }).map(({ x }) => ({ do: 'choose', x }))
}
