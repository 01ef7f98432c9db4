import { createStore } from 'zustand'
import { type Document, defaultDocument } from '../experiment/document'
import { createRunSlice, type RunSlice } from './runSlice'
import { createTimelineSlice, type TimelineSlice } from './timelineSlice'

export interface LabState extends RunSlice, TimelineSlice {}

/** A fresh workbench. */
export const createLabStore = (document: Document = defaultDocument()) =>
  createStore<LabState>()((...tools) => ({
    ...createRunSlice(document)(...tools),
    ...createTimelineSlice(document.view)(...tools),
  }))

export type LabStore = ReturnType<typeof createLabStore>

/** The document a link to the present screen carries. */
export const selectDocument = ({ setup, actions, view, ghost }: LabState): Document => ({
  setup,
  actions,
  view,
  ...(ghost && { ghost }),
})
