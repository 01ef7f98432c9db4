import { describe, expect, it } from 'vitest'
import { together, WELL } from '../../workers/health'
import { healthWords, spokenHealth } from './healthWords'

describe('while a worker is missing', () => {
  it.each([
    [WELL, null],
    [{ ...WELL, replaced: 1 }, 'A worker stopped by itself. Another has taken its place and makes its run again.'],
    [{ ...WELL, replaced: 3 }, '3 workers stopped by themselves. Others have taken their places and make their runs again.'],
    [
      { silent: 1, replacedIn: 12, replaced: 0 },
      'A worker has not been heard of for some seconds. It is replaced in 12 s if it stays silent.',
    ],
    [
      { silent: 2, replacedIn: 1, replaced: 1 },
      'A worker stopped by itself. Another has taken its place and makes its run again. 2 workers have not been heard of for some seconds. Those that stay silent are replaced, the first in 1 s.',
    ],
  ])('as %o tells, a room says “%s”', (health, words) => {
    expect(healthWords(health, 'run')).toBe(words)
  })

  it('what is spoken does not change with every second', () => {
    const at = (replacedIn: number, silent = 1) => spokenHealth({ silent, replacedIn, replaced: 0 }, 'training')
    expect(at(12)).toBe('A worker has not been heard of for some seconds. It is replaced if it stays silent.')
    expect(at(11)).toBe(at(12))
    expect(at(11, 2)).toBe('2 workers have not been heard of for some seconds. Those that stay silent are replaced.')
    expect(spokenHealth(WELL, 'training')).toBeNull()
  })

  it('two pools are told of together: the one that is replaced first counts', () => {
    const silent = (replacedIn: number) => ({ silent: 1, replacedIn, replaced: 1 })
    expect(together(WELL, WELL)).toEqual(WELL)
    expect(together(silent(12), WELL)).toEqual(silent(12))
    expect(together(silent(12), silent(7))).toEqual({ silent: 2, replacedIn: 7, replaced: 2 })
  })
})
