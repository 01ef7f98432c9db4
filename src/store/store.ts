import { createStore } from 'zustand'
import { type Document, defaultDocument } from '../experiment/document'
import { askedOf } from '../experiment/trace'
import { type Clock, unhurried } from './clock'
import { createPlaySlice } from './playSlice'
import { createRunSlice } from './runSlice'
import type { LabState } from './state'
import { createTimelineSlice, selectAim } from './timelineSlice'

/** A fresh workbench with a document open on it. */
export function createLabStore(document: Document = defaultDocument(), clock: Clock = unhurried) {
  const store = createStore<LabState>()((...tools) => ({
    ...createRunSlice(document.setup)(...tools),
    ...createPlaySlice(clock)(...tools),
    ...createTimelineSlice(document.view)(...tools),
  }))
  store.getState().open(document)
  return store
}

export type LabStore = ReturnType<typeof createLabStore>

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
