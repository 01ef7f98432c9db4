import { expect, it } from 'vitest'
import { correlationWords, distanceWords, rulerWords } from './distance'

it('says a distance in decades where the axis is logarithmic', () => {
  const axis = { label: 'x', low: 0.1, high: 10 }
  expect(distanceWords(0.25, { ...axis, scale: 'linear' })).toBe('0.25')
  expect(distanceWords(0.25, { ...axis, scale: 'log' })).toBe('0.25 decades')
})

it('says what a distance means for the values, also where nothing varies', () => {
  expect(rulerWords({ name: 'Length-scale' }, 'x = 0.4', 0.5239941)).toBe(
    'One length-scale from x = 0.4 the correlation is 0.52.',
  )
  expect(correlationWords(-1)).toBe('−1')
  expect(correlationWords(Number.NaN)).toBe('none, as the value is certain')
})
