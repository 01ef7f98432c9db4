import { createContext, useContext } from 'react'

/** What a link or a host page may ask the workbench not to show. The plot itself is always there. */
export const HIDEABLE = [
  { id: 'settings', name: 'All settings' },
  { id: 'black-box', name: 'Black box' },
  { id: 'surrogate', name: 'Surrogate' },
  { id: 'acquisition', name: 'Acquisition' },
  { id: 'budget', name: 'Budget' },
  { id: 'truth', name: 'Switch of the truth' },
  { id: 'progress', name: 'Best value found' },
  { id: 'lanes', name: 'Other searches' },
  { id: 'timeline', name: 'Timeline' },
  { id: 'phases', name: 'Phases of the step' },
  { id: 'explanation', name: 'Explanation' },
] as const

export type HideableId = (typeof HIDEABLE)[number]['id']

const NOTHING: ReadonlySet<HideableId> = new Set()

export const HiddenContext = createContext<ReadonlySet<HideableId>>(NOTHING)

/** Whether this part of the workbench is to be left out. */
export const useIsHidden = (id: HideableId): boolean => useContext(HiddenContext).has(id)
