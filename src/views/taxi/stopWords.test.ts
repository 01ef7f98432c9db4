import { describe, expect, it } from 'vitest'
import { gainWords, stopWords } from './stopWords'

const rule = { below: 0.005, unit: 'y', steps: 3 } as const

describe('the words of the strip of the best expected improvement', () => {
  it('say how a rule stands, whether it stopped the search or would have, and that this proves nothing', () => {
    expect(stopWords(null, null, null, true)).toMatch(/^No rule/)
    expect(stopWords(rule, { threshold: null, met: 0, holds: false }, null, true)).toBe('The rule is asked once a model chooses.')
    expect(stopWords(rule, { threshold: 0.005, met: 1, holds: false }, null, true)).toBe(
      'Stop below 0.00500: met for 1 of 3 steps.',
    )
    expect(stopWords(rule, null, { evaluations: 40, best: 3 }, true)).toMatch(
      /^The rule stopped the search after 40 evaluations, with a best of \$3\.00\. .*no proof/,
    )
    expect(stopWords(rule, null, { evaluations: 40, best: null }, false)).toMatch(
      /^The rule would have stopped this search after 40/,
    )
  })

  it('tell the picture to those who do not see it', () => {
    expect(gainWords([])).toBe('No model was asked yet')
    expect(gainWords([0.2, 0.01])).toMatch(/each of 2 places was chosen: 0\.200 at first, 0\.0100 at last$/)
  })
})
