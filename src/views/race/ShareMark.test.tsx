import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Marking } from '../plot/Marking'
import { ShareMark } from './ShareMark'

const drawn = (marking: Marking) => renderToStaticMarkup(<ShareMark search="BO" marking={marking} />)

it('is a slider with the name of the search, which says that nothing is marked yet', () => {
  const html = drawn({ at: null, mark: () => {} })
  expect(html).toContain('aria-label="Mark a win rate of BO"')
  expect(html).toContain('aria-valuetext="nothing marked yet"')
  expect(html).not.toContain('your mark')
})

it('draws the mark at its share of the bar, and leaves it there once it stands', () => {
  const html = drawn({ at: [72], mark: null })
  expect(html).toContain('aria-valuetext="72 %"')
  expect(html).toContain('left:72%')
  expect(html).toContain('your mark')
  expect(html).toContain('disabled')
})
