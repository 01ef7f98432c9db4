import { lessons } from '../lessons'
import { createLearn } from '../lessons/learnLab'
import { createPageClock } from './pageClock'
import { PROGRESS_KEY } from './progressKey'

/** The lessons of the page: where the reader is in them goes on while one is in another room. */
export const learn = createLearn({
  lessons,
  clock: createPageClock(),
  recall: () => localStorage.getItem(PROGRESS_KEY),
  keep: (progress) => localStorage.setItem(PROGRESS_KEY, progress),
})
