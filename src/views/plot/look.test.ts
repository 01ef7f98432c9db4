import { describe, expect, it } from 'vitest'
import { strategies } from '../../search'
import { looksOf } from './look'

describe('the looks of searches', () => {
  it.each([
    ['eight ways of Bayesian optimization', Array.from({ length: 8 }, () => ({ kind: 'bayesian' }))],
    ['one search of every kind', strategies.map(({ id }) => ({ kind: id }))],
  ])('tell apart %s, without their colours too', (_, searches) => {
    const looks = looksOf(searches)
    const family = (className: string) => className.split(' ')[1]
    expect(new Set(looks.map(({ className, dash }) => `${family(className)} ${dash}`)).size).toBe(searches.length)
  })
})
