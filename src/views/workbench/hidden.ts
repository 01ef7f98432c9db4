import { createContext, useContext } from 'react'

/** What a link or a host page may ask the workbench not to show. The plot itself is always there. */
export const HIDEABLE = [
  'settings',
  'black-box',
  'surrogate',
  'acquisition',
  'budget',
  'truth',
  'progress',
  'lanes',
  'timeline',
  'phases',
  'explanation',
] as const

export type HideableId = (typeof HIDEABLE)[number]

const NOTHING: ReadonlySet<HideableId> = new Set()

export const HiddenContext = createContext<ReadonlySet<HideableId>>(NOTHING)

/** Whether this part of the workbench is to be left out. */
export const useIsHidden = (id: HideableId): boolean => useContext(HiddenContext).has(id)
