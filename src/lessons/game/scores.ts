import { createStore } from 'zustand'
import type { Clock } from '../../store/clock'
import { readCode } from './challenge'
import { type ClassLines, readRows } from './classLines'
import { type ClassScores, scoresOf } from './classScores'

const NOTHING: ClassLines = { byCode: new Map(), refused: [] }

/** The rows of a class, and what came of them. Nothing of it is kept. */
export interface ScoresState {
  readonly text: string
  readonly lines: ClassLines
  /** The challenge looked at. */
  readonly code: string | null
  /** What its results came to; null while they are played again, and without any. */
  readonly scores: ClassScores | null
  /** How much of that is done; null when nothing is under way. */
  readonly work: { readonly done: number; readonly of: number } | null
  /** Reads what was pasted. @param wanted the challenge to look at, where there are results of it */
  read(text: string, wanted: string | null): void
  lookAt(code: string): void
}

export const createScores = ({ later }: Pick<Clock, 'later'>) =>
  createStore<ScoresState>()((set, get) => {
    let newest = 0
    const begin = (code: string | null) => {
      const turn = ++newest
      const entries = code === null ? [] : (get().lines.byCode.get(code) ?? [])
      const challenge = code === null ? null : readCode(code)
      set({ code, scores: null, work: null })
      if (!challenge || entries.length === 0) return
      const steps = scoresOf(challenge, entries)
      const goOn = () => {
        if (turn !== newest) return
        const { done, value } = steps.next()
        if (done) return set({ scores: value, work: null })
        set({ work: value })
        later(goOn)
      }
      goOn()
    }
    return {
      text: '',
      lines: NOTHING,
      code: null,
      scores: null,
      work: null,
      read(text, wanted) {
        const lines = readRows(text)
        set({ text, lines })
        begin(wanted !== null && lines.byCode.has(wanted) ? wanted : ([...lines.byCode.keys()][0] ?? null))
      },
      lookAt: begin,
    }
  })

export type Scores = ReturnType<typeof createScores>
