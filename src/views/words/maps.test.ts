import { expect, it } from 'vitest'
import { emptyMapWords, mapNotes, mapTitles, sdWords } from './maps'

it('says which end of the colours is the good one, on either ground and for either goal', () => {
  expect(mapNotes(false, 'minimize').value).toBe('deep = low')
  expect(mapNotes(true, 'maximize').value).toBe('bright = high')
  expect(mapNotes(true, 'minimize')).toEqual({ value: 'bright = low', sd: 'bright = unsure', acquisition: 'bright = next' })
})

it('calls a truth hidden unless somebody measured it', () => {
  expect(mapTitles(false, 'Expected improvement', null)).toEqual({
    truth: 'Hidden truth f',
    mean: 'Posterior mean μ',
    sd: 'Uncertainty σ',
    acquisition: 'Expected improvement',
  })
  expect(mapTitles(true, 'Expected improvement', null).truth).toBe('Measured f')
})

it('says why an acquisition function has no map: nothing to gain, or nothing to improve on', () => {
  expect(emptyMapWords(true)).toBe('There is nothing to gain anywhere.')
  expect(emptyMapWords(false)).toBe('Needs an observation to improve on.')
})

it('names what the maps are of where y was transformed', () => {
  expect(mapTitles(false, 'EI', 'log')).toMatchObject({ mean: 'Posterior median of y', sd: 'Uncertainty σ of log y' })
  expect(sdWords({ sd: 0.5, transform: 'log' })).toBe('σ = 0.500 in log y')
  expect(sdWords({ sd: 0.5, transform: null })).toBe('σ = 0.500')
})
