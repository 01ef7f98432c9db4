import { expect, it } from 'vitest'
import { marksOf, type Shown } from './marks'

const nothing: Shown = {
  isPlane: false,
  truth: false,
  isMeasured: false,
  hasValue: false,
  hasBefore: false,
  isTransformed: false,
  isForked: false,
  optimumElsewhere: false,
  byYou: false,
  told: false,
  failed: false,
  forbidden: false,
  otherFuture: false,
}
const words = (shown: Partial<Shown>) => marksOf({ ...nothing, ...shown }).map((mark) => mark.words)

it('names what every picture of one input has', () => {
  expect(words({})).toEqual(['mean ±1σ ±2σ', 'next', 'initial', 'chosen'])
})

it('names a median and quantiles while y is transformed', () => {
  expect(words({ isTransformed: true })).toContain('median, 68 %, 95 %')
})

it('names a mark only while it is there', () => {
  expect(
    words({
      hasValue: true,
      hasBefore: true,
      isForked: true,
      byYou: true,
      told: true,
      failed: true,
      forbidden: true,
      otherFuture: true,
    }),
  ).toEqual([
    'mean ±1σ ±2σ',
    'best so far',
    'one step ago',
    'next',
    'recorded',
    'initial',
    'chosen',
    'by you',
    'told',
    'failed',
    'not feasible',
    'other future',
  ])
})

it('tells a truth that somebody measured from one that is hidden', () => {
  expect(words({ truth: true })).toContain('hidden f')
  expect(words({ truth: true, isMeasured: true })).toContain('measured f')
})

it('leaves to the titles of maps what they say of themselves', () => {
  expect(words({ isPlane: true, truth: true, hasValue: true, hasBefore: true })).toEqual(['next', 'initial', 'chosen'])
})
