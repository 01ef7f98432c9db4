import { expect, it } from 'vitest'
import { dayWords, histogramWords, notReadWords, ridesWords, tariffWords } from './dataWords'

it('rides are counted, one in the singular', () => {
  expect(ridesWords(5000)).toBe('5,000 taxi rides in New York')
  expect(ridesWords(1)).toBe('1 taxi ride in New York')
})

it('a histogram tells its fullest part, the first of several, or that it is empty', () => {
  const parts = [
    { x0: 0, x1: 2, length: 1 },
    { x0: 2, x1: 4, length: 7 },
    { x0: 4, x1: 6, length: 7 },
  ]
  expect(histogramWords('dollars', 15, parts)).toBe('Histogram of 15 rides by dollars; the most lie from 2 to 4.')
  expect(histogramWords('hour', 1, parts.slice(0, 1))).toBe('Histogram of 1 ride by hour; the most lie from 0 to 2.')
  expect(histogramWords('dollars', 3, [])).toBe('Histogram of 3 rides by dollars; none lies on its axis.')
  expect(histogramWords('dollars', 3, [{ x0: 0, x1: 2, length: 0 }])).toMatch(/none lies on its axis\.$/)
})

it('the table of what is odd says which rows were not read', () => {
  expect(notReadWords('the fare is missing')).toBe('not read: the fare is missing')
})

it('the tariff says from which day it holds, and its sources', () => {
  expect(dayWords(20120904)).toBe('2012-09-04')
  expect(tariffWords()).toMatch(/^Tolls \$4\.15, \$4\.57, .* as fares tell them\. Sources: .*; .*\. Places, hours and speeds: /)
})
