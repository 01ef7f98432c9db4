import { expect, it } from 'vitest'
import { bestObserved, bestPredicted } from '../../acquisition/incumbent'
import type { Explanation } from '../../experiment/moments'
import { chanceWords, thresholdName } from './improvement'
import { plain } from './sentence'

it('the line to pass is called by the incumbent, and by ξ where it counts', () => {
  expect(thresholdName(bestObserved, 'maximize', false)).toBe('best')
  expect(thresholdName(bestObserved, 'maximize', true)).toBe('best + ξ')
  expect(thresholdName(bestPredicted, 'minimize', true)).toBe('best prediction − ξ')
})

const part = { mean: 0, sd: 1 }
const place = (best: number, threshold: number, parts: readonly unknown[] = [part]) =>
  ({ best, threshold, parts, probabilityOfImprovement: 0.25 }) as unknown as Explanation

it.each([
  [place(2, 2), bestObserved, 'maximize', 'The chance of getting above the best so far, 2.000, is 25 %.'],
  [place(-0, 0), bestObserved, 'minimize', 'The chance of getting below the best so far, 0, is 25 %.'],
  [
    place(2, 2.5),
    bestObserved,
    'maximize',
    'The chance of getting above 2.500 (the best so far, 2.000, plus 0.500 for ξ) is 25 %.',
  ],
  [
    place(2, 1.5),
    bestObserved,
    'minimize',
    'The chance of getting below 1.500 (the best so far, 2.000, less 0.500 for ξ) is 25 %.',
  ],
  [
    place(2, 1.5, [part, part]),
    bestPredicted,
    'minimize',
    'The chance of getting below about 1.500 (the best prediction at an evaluated place, about 2.000, less 0.500 for ξ) is 25 %.',
  ],
  // What was observed is the same for every draw of the hyperparameters.
  [place(2, 2, [part, part]), bestObserved, 'maximize', 'The chance of getting above the best so far, 2.000, is 25 %.'],
] as const)('%# the chance of an improvement is told with what it must pass', (at, incumbent, goal, words) => {
  expect(plain(chanceWords(at, incumbent, goal))).toBe(words)
})
