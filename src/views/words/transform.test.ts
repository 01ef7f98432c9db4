import { expect, it } from 'vitest'
import type { Evaluation } from '../../experiment/trace'
import { transformWords } from './transform'

const shown = [3, null, -0.98].map((y) => ({ y }) as Evaluation)

it('says what is drawn, and in which units gains count', () => {
  expect(transformWords('log', true, shown)).toMatch(/median of y.*quantiles.*count in log y/)
  expect(transformWords('rank', true, shown)).toMatch(/median of y.*quantiles.*normal scores/)
})

it('says which evaluation has no logarithm, and what can be done', () => {
  expect(transformWords('log', false, shown)).toBe(
    'Log is refused: evaluation 3 returned −0.980, and only values above 0 have a logarithm. The model is of y as it is; ranks take any values.',
  )
})

it('says that two different values are needed', () => {
  for (const transform of ['log', 'rank'] as const)
    expect(transformWords(transform, false, shown.slice(0, 1))).toBe(
      'Until two different values are known the model is of y as it is.',
    )
})
