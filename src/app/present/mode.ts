import { type ComponentType, useEffect, useSyncExternalStore } from 'react'

/** What a room does at the keys that lead on and back while presenting. */
export interface Stage {
  readonly next: () => void
  readonly previous: () => void
}

/** Where a lecture under way is kept, so that a reload goes on with it. */
export const LECTURE_KEY = 'where-next/lecture'

type Presentation = ComponentType

/** What presents; null while nobody does, and `away` when it could not be fetched. */
let mode: Presentation | 'away' | null = null
let stage: Stage | null = null
const listeners = new Set<() => void>()

function change(to: typeof mode): void {
  mode = to
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Puts what presents on the page, or says that it could not be fetched. */
export function enter(presentation: Presentation | 'away', asked: Promise<boolean> | null): void {
  fullScreen = asked
  change(presentation)
}

/** Whether full screen was granted; null when it was not asked for. */
let fullScreen: Promise<boolean> | null = null

export const fullScreenAsked = (): Promise<boolean | null> => Promise.resolve(fullScreen)

/** Ends presenting. */
export const leave = (): void => change(null)

const read = () => mode

/** What presents, kept up to date. */
export const usePresenting = (): typeof mode => useSyncExternalStore(subscribe, read)

/** Whether prepared states are gone through: what has to run in one of them begins by itself. */
let isPrepared = false

export const hasPreparedStates = (): boolean => isPrepared

export const setPreparedStates = (are: boolean): void => {
  isPrepared = are
}

/** The room on screen says what it does at the keys of a presenter. */
export function useStage(own: Stage): void {
  useEffect(() => {
    stage = own
    return () => {
      if (stage === own) stage = null
    }
  }, [own])
}

/** What the room on screen does at the keys of a presenter; null while there is none. */
export const currentStage = (): Stage | null => stage
