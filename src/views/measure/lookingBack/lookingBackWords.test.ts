import { describe, expect, it } from 'vitest'
import type { Trial } from '../../../experiment/measure/measureDocument'
import type { LookedBack } from '../../../experiment/replay/lookBack'
import { endWords, momentWords, orderWords, progressWords, relevanceWords, standsWords, stripWords } from './lookingBackWords'

const trial: Trial = { params: { rate: 0.01 }, value: 0.41, state: 'complete' }
const back: LookedBack = {
  before: 11,
  chosen: { params: trial.params, mean: 0.5, std: 0.05 },
  instead: { params: { rate: 0.02 }, mean: 0.4, std: 0.1 },
  share: 0.64,
}

describe('a moment of a run', () => {
  it('says where the trial went, what was expected, what came, and where EI would have gone', () => {
    expect(momentWords('loss', trial, back)).toBe(
      'Trial 12 went to rate = 0.01. Of trial 12 the model expected loss = 0.500 ± 0.050. It gave 0.4100. Expected improvement would have gone to rate = 0.02. The place chosen had 64 % of that expected improvement.',
    )
  })

  it('says it when there was too little, and points at the picture where settings are long', () => {
    const first = { before: 0, chosen: { params: trial.params, mean: null, std: null }, instead: null, share: null }
    expect(momentWords('loss', trial, first)).toMatch(
      /^Trial 1 went to .* nothing could be expected yet\. It gave 0\.4100\. There was too little/,
    )
    const long = { ...trial, params: { a: 1, b: 2, c: 3 } }
    expect(momentWords('loss', long, { ...back, share: null })).toMatch(/^Of trial 12 .* Rings beside the inputs show where/)
  })

  it('says how a trial ended', () => {
    expect(endWords(3, { params: {}, value: 2.5, state: 'pruned' })).toBe('Trial 3: pruned at 2.500, not ranked')
    expect(endWords(3, { params: {}, value: null, state: 'fail' })).toBe('Trial 3: failed')
    expect(endWords(3, { params: {}, value: null, state: 'running' })).toBe('Trial 3: not finished')
  })

  it('says where one stands, and how far looking back has come', () => {
    expect([standsWords(30, 30), standsWords(0, 30), standsWords(12, 30)]).toEqual([
      'All 30 trials are told.',
      'Before the first of 30 trials.',
      'After 12 of 30 trials.',
    ])
    expect(progressWords(30, 30, 30)).toBe('')
    expect(progressWords(4, 30, 30)).toBe('Looking back at the 30 trials: 4 done.')
    expect(progressWords(4, 60, 500)).toBe('Looking back at 60 of the 500 trials, spread evenly: 4 done.')
  })

  it('says where both went along one input', () => {
    expect(stripWords(back, 'rate')).toBe('Chosen 0.01, EI 0.02.')
    expect(stripWords(back, 'momentum')).toBe('This trial did not have it.')
    expect(stripWords(null, 'rate')).toBe('')
  })
})

describe('a run as a whole', () => {
  it('says when the best came, and when it would come in random order', () => {
    expect(orderWords([3, 1, 1, 1], [3, 3, 1, 1], 'minimize')).toBe(
      'The best value came with evaluation 2. Were the same evaluations made in random order, half of all orders would have it by evaluation 3.',
    )
    expect(orderWords([null, null], [null, null], 'minimize')).toBe('')
  })

  it('says how much an input matters', () => {
    expect(relevanceWords({ name: 'rate', lengthscales: 3.21, share: 0.64 })).toBe(
      'rate: 64 %, its range is 3.2 length-scales long',
    )
  })
})
