import { createContext, type ReactNode, useContext } from 'react'

/** How a study is kept on this device, as the page around the room knows it. */
export interface StudyKeeping {
  /** Whether it is saved as one works: it does not go when the page is closed. */
  readonly isSaved: boolean
  /** How it is saved, beside the files. */
  readonly note: ReactNode
  /** Why it is not, and the way on. */
  readonly notice: ReactNode
  /** The ways back to what was saved before. */
  readonly recent: ReactNode
}

const NOWHERE: StudyKeeping = { isSaved: false, note: null, notice: null, recent: null }

export const KeepingContext = createContext<StudyKeeping>(NOWHERE)

export const useStudyKeeping = (): StudyKeeping => useContext(KeepingContext)
