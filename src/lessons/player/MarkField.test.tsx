import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { unhurried } from '../../store/clock'
import { lessons } from '..'
import { createLearn } from '../learnLab'
import { LearnContext } from '../useLearn'
import { MarkField } from './MarkField'

const shown = (mark: readonly number[] | null) => {
  const learn = createLearn({ lessons, clock: unhurried, recall: () => null, keep: () => {} })
  const answer = { mark, option: mark ? null : 'seen', verdict: 'miss:best-seen' } as const
  learn.getState().open({ page: 'step', lesson: 'noise', step: 'which-to-use', answer })
  // Outside a browser a component reads the state that the store began with.
  learn.getInitialState = learn.getState
  return renderToStaticMarkup(
    <LearnContext value={learn}>
      <MarkField stands />
    </LearnContext>,
  )
}

it('says the mark of an answer that stands, and nothing of one from a link that was made when the question had options', () => {
  expect(shown([0.02])).toContain('Your mark: x = 0.02.')
  expect(shown(null)).toBe('')
})
