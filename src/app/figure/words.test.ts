import { expect, it } from 'vitest'
import { animationSaid } from './words'

it('says what came of an animation, and what else can be tried', () => {
  expect(animationSaid({ is: 'saved', file: 'where-next-run.webm', frames: 16 })).toBe(
    'Saved as where-next-run.webm, with 16 frames: one for each evaluation.',
  )
  expect(animationSaid({ is: 'saved', file: 'where-next-run.gif', frames: 1 })).toContain('with 1 frame:')
  expect(animationSaid({ is: 'cancelled' })).toBe('Cancelled: nothing was saved.')
  expect(animationSaid({ is: 'failed', kind: 'webm', reason: 'this browser makes no WebM' })).toBe(
    'The WebM could not be made: this browser makes no WebM. Try a GIF.',
  )
  expect(animationSaid({ is: 'failed', kind: 'gif', reason: 'out of memory' })).toBe('The GIF could not be made: out of memory.')
})
