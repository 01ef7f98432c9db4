import { afterEach, describe, expect, it } from 'vitest'
import german from './de'
import { common } from './en/common'
import { explore } from './en/explore'
import { share } from './en/share'
import { grouped, listOf, writeNumbersIn } from './numbers'
import { long, rightToLeft } from './pseudo'
import { language, onSpoken, speak, spoken } from './speak'

afterEach(() => {
  writeNumbersIn(null)
  speak()
})

describe('a language', () => {
  it('changes the words there are, tells who draws them, and English comes back', () => {
    let told = 0
    const stop = onSpoken(() => told++)
    speak(german)
    expect(explore.nextStep).toBe('Nächster Schritt')
    expect(explore.believes(1)).toBe('Was das Modell nach 1 Auswertung glaubt')
    expect(language().tag).toBe('de')
    speak()
    expect(explore.nextStep).toBe('Next step')
    stop()
    speak(german)
    expect(told).toBe(2)
  })

  it('is spoken by words that are fetched later, and a room that it does not have stays English', () => {
    speak(german)
    expect(spoken('common', common).close).toBe('Schließen')
    expect(spoken('a room to come', { words: 'In English' }).words).toBe('In English')
  })

  it('writes numbers and lists its own way; an address may ask for other numbers', () => {
    const said = () => [grouped(12345), listOf(['a', 'b', 'c']), listOf(['a'])]
    expect(said()).toEqual(['12,345', 'a, b and c', 'a'])
    speak(german)
    expect(said()).toEqual(['12.345', 'a, b und c', 'a'])
    writeNumbersIn('en')
    expect(said()).toEqual(['12,345', 'a, b und c', 'a'])
  })
})

describe('the languages for tests', () => {
  it('make every text 40 % longer, in brackets and accents, and leave what marks words', () => {
    speak(long)
    expect(share.readersOwn).toMatch(/^⟦ťĥé ŕéáđéŕ’ś óŵń ·{5,}⟧$/)
    expect(explore.whyPlace('x = 1')).toMatch(/^⟦\*\*Ŵĥý x = 1\?\*\* ·+⟧$/)
    expect(explore.optimumElsewhere('x = 1', '2')).toContain('[[expectedOptimum|éxpéçťéđ ópťímúm]]')
    expect(explore.found(share.title, '1')).toMatch(/^⟦[^⟦⟧]*⟧$/)
  })

  it('turn words round and leave numbers and formulas', () => {
    speak(rightToLeft)
    expect(explore.sliceAlong('x₁')).toBe('\u202eslice along\u202c x₁')
    expect(language().dir).toBe('rtl')
  })
})
