import { expect, it } from 'vitest'
import { WELL } from '../../workers/health'
import { healthWords } from './healthWords'

it.each([
  [WELL, null],
  [{ silent: 0, replaced: 1 }, /^A worker stopped by itself\. Another has taken its place and makes its run again\.$/],
  [{ silent: 0, replaced: 3 }, /^3 workers stopped by themselves\..*their runs again\.$/],
  [{ silent: 1, replaced: 0 }, /^A worker has not been heard of/],
  [{ silent: 2, replaced: 1 }, /^A worker stopped.* 2 workers have not been heard of/],
])('while %o a room says %s', (health, words) => {
  if (words === null) expect(healthWords(health, 'run')).toBeNull()
  else expect(healthWords(health, 'run')).toMatch(words)
})
