import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Learn, LearnState } from './learnLab'

/** The room's store; the page provides it. */
export const LearnContext = createContext<Learn | null>(null)

export function useLearnStore(): Learn {
  const store = useContext(LearnContext)
  if (!store) throw new Error('Components of the room Learn need a <LearnContext> around them.')
  return store
}

/** Reads one value from the store. A selector must return the same object until something it depends on changes. */
export const useLearn = <Value>(selector: (state: LearnState) => Value): Value => useStore(useLearnStore(), selector)
