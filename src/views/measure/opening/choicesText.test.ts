import { describe, expect, it } from 'vitest'
import { choicesText, choicesTyped } from './choicesText'

describe('choices as one types them', () => {
  it.each([[['relu', 'tanh', null]], [[16, 32, 64]], [[true, false]]])('%j stay what they are', (choices) => {
    expect(choicesTyped(choicesText(choices), choices)).toEqual(choices)
  })

  it('can be renamed, and further ones added', () => {
    expect(choicesTyped('ethanol, water, acetone', ['solvent 1', 'solvent 2'])).toEqual(['ethanol', 'water', 'acetone'])
    expect(choicesTyped('16, 32, 128', [16, 32])).toEqual([16, 32, 128])
    expect(choicesTyped(' a ,, b,', ['a'])).toEqual(['a', 'b'])
  })
})
