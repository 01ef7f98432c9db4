import { expect, it } from 'vitest'
import { everyPiece, paragraphsOf, plainText } from './markup'

it('parts paragraphs at blank lines, and joins the lines of one', () => {
  expect(paragraphsOf('One\nline.\n\nAnother.').map(plainText)).toEqual(['One line.', 'Another.'])
})

it('knows formulas, emphasis and the three kinds of links', () => {
  const [paragraph] = paragraphsOf(
    'Where [$\\sigma(x)$](mark:band) is *large*, a [kernel](term:kernel) is [short](set:short): $a$.',
  )
  expect(paragraph!.filter(({ is }) => is !== 'text')).toEqual([
    { is: 'link', kind: 'mark', to: 'band', pieces: [{ is: 'tex', tex: '\\sigma(x)' }] },
    { is: 'strong', pieces: [{ is: 'text', text: 'large' }] },
    { is: 'link', kind: 'term', to: 'kernel', pieces: [{ is: 'text', text: 'kernel' }] },
    { is: 'link', kind: 'set', to: 'short', pieces: [{ is: 'text', text: 'short' }] },
    { is: 'tex', tex: 'a' },
  ])
  expect(plainText(paragraph!)).toBe('Where \\sigma(x) is large, a kernel is short: a.')
  expect(everyPiece(paragraph!).filter(({ is }) => is === 'tex')).toHaveLength(2)
})

it('refuses what is not closed, and links of no kind', () => {
  expect(() => paragraphsOf('A $formula')).toThrow('opened and not closed')
  expect(() => paragraphsOf('A [word](term:x')).toThrow('opened and not closed')
  expect(() => paragraphsOf('A [word](page:x)')).toThrow('no kind of link')
})
