import { describe, expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { isIn } from './fonts'
import { brokenInto } from './framed'
import { runData } from './plain'
import { fileNameOf } from './take'

describe('the lines of a caption', () => {
  const letters = (text: string) => text.length

  it('hold all words in their order, none longer than there is room', () => {
    const words = 'Expected improvement, ξ = 0.01. 3 of 16 evaluations'
    const lines = brokenInto(words, 14, letters)
    expect(lines.join(' ')).toBe(words)
    expect(Math.max(...lines.map(letters))).toBeLessThanOrEqual(14)
  })

  it('give a word that is too long a line of its own', () => {
    expect(brokenInto('a Standardisation b', 6, letters)).toEqual(['a', 'Standardisation', 'b'])
  })
})

describe('the letters of a font', () => {
  it.each([
    ['U+0-FF, U+131', 'é', true],
    ['U+0-FF, U+131', 'σ', false],
    ['U+370-377, U+37A-37F, U+384-38A, U+38C, U+38E-3A1, U+3A3-3FF', 'σ', true],
    ['U+26, U+4??', 'ы', true],
  ])('%s has “%s”: %s', (range, letter, has) => {
    expect(isIn(range, letter.codePointAt(0)!)).toBe(has)
  })
})

describe('the name of a file', () => {
  it('is made of what every computer takes', () => {
    expect(fileNameOf('What the model believes after 3 evaluations')).toBe(
      'where-next-what-the-model-believes-after-3-evaluations',
    )
    expect(fileNameOf('Régression: μ/σ?')).toBe('where-next-re-gression')
    expect(fileNameOf('∞')).toBe('where-next')
  })
})

describe('the numbers behind the pictures of a run', () => {
  interface Data {
    readonly after: number
    readonly next: readonly number[] | null
    readonly belief: { readonly points: readonly { x: number[]; mean: number; sd: number; truth?: number }[] }
    readonly evaluations: readonly { number: number; x: number[]; y: number }[]
  }
  const dataOf = (lab: ReturnType<typeof createLab>): Data => JSON.parse(JSON.stringify(runData(lab.getState())))

  it('are those drawn: the mean goes through what was measured', () => {
    const lab = createLab()
    lab.getState().nextStep()
    const { after, evaluations, belief, next } = dataOf(lab)
    expect([after, evaluations.length]).toEqual([4, 4])
    expect(next).toHaveLength(1)
    for (const { x, y } of evaluations) {
      const nearest = belief.points.toSorted((a, b) => Math.abs(a.x[0]! - x[0]!) - Math.abs(b.x[0]! - x[0]!))[0]!
      expect(Math.abs(nearest.mean - y)).toBeLessThan(3 * nearest.sd + 0.1)
      expect(Math.abs(nearest.truth! - y)).toBeLessThan(0.2)
    }
  })

  it('give away no truth that is hidden', () => {
    const lab = createLab()
    lab.getState().show({ truth: false })
    expect(dataOf(lab).belief.points.some((point) => 'truth' in point)).toBe(false)
  })
})
