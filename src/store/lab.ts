import { createStore } from 'zustand'
import { type Document, defaultDocument } from '../experiment/document'
import { exploreRoom } from '../experiment/exploreRoom'
import { askedOf } from '../experiment/trace'
import { type Addressed, addressed } from './addressed'
import { type Clock, unhurried } from './clock'
import { perLab } from './lastCall'
import { createPlaySlice } from './playSlice'
import { createRunSlice } from './runSlice'
import type { LabState } from './state'
import { createTimelineSlice, selectAim } from './timelineSlice'

/** What a Lab is given of the world outside. */
export interface Means {
  readonly clock: Clock
  /** Whether the hidden truth stays covered, whatever is asked for. */
  readonly locksTruth?: boolean
}

/**
 * A workbench with a document open on it: a value of its own, with its store and all that it remembers. Any number may stand on one page,
 * and none knows of another.
 */
export function createLab(document: Document = defaultDocument(), { clock, locksTruth = false }: Means = { clock: unhurried }) {
  const lab = createStore<LabState>()((...tools) => ({
    memory: {},
    ...createRunSlice(document.setup)(...tools),
    ...createPlaySlice(clock)(...tools),
    ...createTimelineSlice(document.view, locksTruth)(...tools),
  }))
  lab.getState().open(document)
  return lab
}

export type Lab = ReturnType<typeof createLab>

/** The document a link to the present screen carries, or to the one that is being computed. */
export const selectDocument = (state: LabState): Document =>
  documentOf(state, state.setup, state.actions, state.todo, state.view, state.goal, state.ghost)

const documentOf = perLab(
  (
    setup: LabState['setup'],
    actions: LabState['actions'],
    todo: LabState['todo'],
    view: LabState['view'],
    goal: LabState['goal'],
    ghost: LabState['ghost'],
  ): Document => ({
    setup,
    actions: askedOf({ actions, todo }),
    view: { ...view, ...selectAim({ goal, view }) },
    ...(ghost && { ghost: { setup: ghost.setup, actions: askedOf(ghost) } }),
  }),
)

/** A workbench as the keeper of the address sees it. */
export const addressedLab = (lab: Lab): Addressed<Document> => addressed(exploreRoom, lab, selectDocument, 'begins anew')
