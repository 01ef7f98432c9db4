import { createStore } from 'zustand'
import { type Document, defaultDocument } from '../experiment/document'
import { askedOf } from '../experiment/trace'
import { type Clock, unhurried } from './clock'
import { createPlaySlice } from './playSlice'
import { createRunSlice } from './runSlice'
import type { LabState } from './state'
import { createTimelineSlice, selectAim } from './timelineSlice'

/** What a Lab is given of the world outside. */
export interface Means {
  readonly clock: Clock
}

/**
 * A workbench with a document open on it: a value of its own, with its store and all that it remembers. Any number may stand on one page,
 * and none knows of another.
 */
export function createLab(document: Document = defaultDocument(), { clock }: Means = { clock: unhurried }) {
  const lab = createStore<LabState>()((...tools) => ({
    memory: {},
    ...createRunSlice(document.setup)(...tools),
    ...createPlaySlice(clock)(...tools),
    ...createTimelineSlice(document.view)(...tools),
  }))
  lab.getState().open(document)
  return lab
}

export type Lab = ReturnType<typeof createLab>

/** The document a link to the present screen carries, or to the one that is being computed. */
export function selectDocument(state: LabState): Document {
  const { setup, view, ghost } = state
  const { at, phase } = selectAim(state)
  return {
    setup,
    actions: askedOf(state),
    view: { ...view, at, phase },
    ...(ghost && { ghost: { setup: ghost.setup, actions: askedOf(ghost) } }),
  }
}
