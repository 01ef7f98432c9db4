import { expect, test } from 'vitest'
import { unbroken } from './unbroken'

test.each([
  ['The chance is 48 %. On average', ['48 %.']],
  ['the gain is EI = 1.16: uncertainty pays', ['EI = 1.16:']],
  ['predicts −0.920 ± 3.06 there', ['−0.920 ± 3.06']],
  ['Yield (%) = 73.2 ± 13 there', ['Yield (%) = 73.2 ± 13']],
  [
    'with Temperature (°C) = 75, Time (min) = 123, Catalyst = Pd/C.',
    ['Temperature (°C) = 75,', 'Time (min) = 123,', 'Catalyst = Pd/C.'],
  ],
  ['Why x₁ = −5, x₂ = 15?', ['x₁ = −5,', 'x₂ = 15?']],
  ['feasible, c(x) ≤ 0.6, is 5 of 7 (71 %)', ['c(x) ≤ 0.6,', '(71 %)']],
  ['a band of ±2σ, in % of what is possible', []],
])('what belongs on one line: %s', (words, together) => {
  const parts = unbroken(words)
  expect(parts.filter((_, i) => i % 2 === 1)).toEqual(together)
  expect(parts.join('')).toBe(words)
})
