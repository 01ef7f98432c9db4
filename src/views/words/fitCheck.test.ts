import { describe, expect, it } from 'vitest'
import type { LeftOut } from '../../experiment/fitCheck'
import { checkWords, rankWords } from './fitCheck'
import { plain } from './sentence'

const leftOut = (zs: readonly number[]): LeftOut[] => zs.map((z, i) => ({ number: i + 1, y: z, mean: 0, sd: 1, z }))
const words = (zs: readonly number[]) => plain(checkWords(leftOut(zs))!)

describe('the words of the fit check', () => {
  it('count what lies inside, and say that few values say little', () => {
    expect(words([0.2, -0.5, 1, 1.5, -2.5])).toBe(
      'Each value predicted from all the others: 3 of 5 (60 %) lie within ±1σ, where 68 % should; 4 of 5 (80 %) within ±2σ, where 95 % should. With so few evaluations this says little: 1 to 5 within ±1σ would be no surprise.',
    )
  })

  it('say when the bands are too narrow, and name the worst', () => {
    expect(words([-3.4, 2.5, 2.6, 3, -2.2, 0.1])).toMatch(
      /the bands are too narrow\. Evaluation 1 surprises most: it is 3\.4σ off\.$/,
    )
  })

  it('say when they are wider than they need to be', () => {
    expect(words(Array.from({ length: 14 }, (_, i) => (i - 7) / 20))).toMatch(/wider than they need to be\.$/)
  })

  it('say when they keep their promise', () => {
    expect(words([-2.1, -1.3, -0.9, -0.6, -0.3, -0.1, 0, 0.2, 0.4, 0.7, 0.9, 1.4])).toMatch(
      /The bands keep their promise, as far as 12 evaluations can tell\.$/,
    )
  })

  it('wait for two values', () => {
    expect(checkWords(leftOut([0.3]))).toBeNull()
  })
})

describe('the words of the comparison', () => {
  const apart = (by: number, evaluations = 20) =>
    plain(
      rankWords(
        [
          { name: 'RBF', bic: 10 + by },
          { name: 'Matérn 5/2', bic: 10 },
          { name: 'Linear', bic: 50 },
        ],
        evaluations,
      ),
    )
  it('say what the difference to the second is worth', () => {
    expect(apart(1)).toBe('Matérn 5/2 has the lowest BIC, 1.0 below RBF: a difference that says little.')
    expect(apart(4)).toContain('4.0 below RBF: some evidence for it.')
    expect(apart(9, 5)).toContain('9.0 below RBF; but with so few evaluations BIC says little.')
    expect(apart(9)).toContain('9.0 below RBF: strong evidence for it.')
  })
})
