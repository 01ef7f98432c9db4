import { expect, it } from 'vitest'
import { inRowAt } from './useInRow'

it.each([
  [1440, false, 'all'],
  [1366, false, 'frequent'],
  [1280, false, 'frequent'],
  [1024, false, 'none'],
  [390, false, 'none'],
  [1920, true, 'all'],
  [1440, true, 'frequent'],
  [1280, true, 'none'],
] as const)('a window %d wide, with the offer of a lesson in the row: %s, shows %s of the buttons', (width, offers, inRow) => {
  expect(inRowAt(width, offers)).toBe(inRow)
})
