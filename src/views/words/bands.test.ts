import { expect, it } from 'vitest'
import { bandsWords } from './bands'

it('says when both bands are one, when they look like one, and else what lies between them', () => {
  expect(bandsWords(0, false)).toBe('The model believes in no noise (σₙ = 0): both bands are one.')
  expect(bandsWords(0.0012, false)).toContain('(σₙ = 0.00120) is too small to be seen here')
  expect(bandsWords(0.35, true)).toBe('A next value scatters about the curve by σₙ = 0.350: its variance is σ(x)² + σₙ².')
})
