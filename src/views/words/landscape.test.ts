import { describe, expect, it } from 'vitest'
import { heldWords, placeWords, planeName, readOff, settingWords } from './landscape'
import { plain } from './sentence'

describe('settings in words', () => {
  it('are those of the sliders, with an axis where there are several', () => {
    expect(settingWords('lengthscale.0', 1)).toEqual({ name: 'length-scale', symbol: 'ℓ' })
    expect(settingWords('children.1.lengthscale.1', 2)).toEqual({ name: 'length-scale ℓ₂', symbol: 'ℓ₂' })
    expect(settingWords('noise', 1)).toEqual({ name: 'noise s.d.', symbol: 'σ_n' })
    expect(settingWords('children.0.variance', 1)).toEqual({ name: 'signal s.d.', symbol: 'σ_f' })
    expect(settingWords('period', 1)).toEqual({ name: 'period', symbol: 'p' })
  })

  it('name a pair, a place, and what is held', () => {
    expect(planeName(['lengthscale', 'noise'], 1)).toBe('length-scale and noise')
    expect(planeName(['lengthscale.0', 'lengthscale.1'], 2)).toBe('both length-scales')
    expect(placeWords(['lengthscale', 'noise'], [0.2, 0.001], 1)).toBe('length-scale 0.200, noise s.d. 0.00100')
    expect(heldWords([{ path: 'variance', value: 2 }], 1)).toBe('The signal s.d. is held at 2.00.')
    expect(heldWords([], 1)).toBe('All other settings are held as they are.')
  })
})

describe('what is read off at the dot', () => {
  const at = (height: number, summits = 1) => plain(readOff({ height, best: -4, relief: 'likelihood', summits }))

  it('is how far it is below the best, and what that means', () => {
    expect(at(-5)).toBe('At the dot log p(y | X, θ) is −5.00, 1.0 below the best: the data are 2.7 times less probable.')
    expect(at(-40)).toContain('the data are more than 10,000 times less probable.')
    expect(at(-4.01)).toBe('The dot is at the best of this map: log p(y | X, θ) is −4.01.')
    expect(at(Number.NEGATIVE_INFINITY)).toBe('At the dot log p(y | X, θ) is −∞: the data are impossible there.')
  })

  it('tells of several optima', () => {
    expect(at(-5, 2)).toContain('The map has 2 local optima: where a climb ends depends on its start.')
  })

  it('is about the settings when priors count too', () => {
    const words = plain(readOff({ height: -5, best: -4, relief: 'posterior', summits: 1 }))
    expect(words).toBe(
      'At the dot the log posterior, up to a constant, is −5.00, 1.0 below the best: the settings are 2.7 times less plausible.',
    )
  })
})
