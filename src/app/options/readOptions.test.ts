import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import german from '../../language/de'
import { speak } from '../../language/speak'
import { check } from '../../testSupport'
import { HIDEABLE } from '../../views/workbench/hidden'
import { LAYOUTS, type PageOptions, PLAIN } from './pageOptions'
import { PARAMETERS, readOptions, writeOptions } from './readOptions'

const optionsOf: fc.Arbitrary<PageOptions> = fc.record({
  embed: fc.constantFrom(null, ...LAYOUTS),
  theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  hide: fc.subarray([...HIDEABLE]).map((ids) => new Set(ids)),
  locksTruth: fc.boolean(),
  start: fc.constantFrom(null, 'present' as const, 'beginning' as const),
  lesson: fc.constantFrom(null, 'kernels', 'kernels/ruler'),
  lang: fc.constantFrom(null, 'en', 'de', 'x-long'),
  numbers: fc.constantFrom(null, 'de', 'fr-CH'),
  parent: fc.constantFrom(null, 'https://example.org', 'http://localhost:4000'),
})

describe('the parameters of an address', () => {
  it('ask for nothing where there are none, and others than ours are ignored', () => {
    expect(readOptions('')).toEqual({ options: PLAIN, complaints: [] })
    expect(readOptions('?utm_source=newsletter&fbclid=1')).toEqual({ options: PLAIN, complaints: [] })
  })

  it('say all options there are, and are written as they are read', () => {
    check(
      fc.property(optionsOf, (options) => {
        expect(readOptions(writeOptions(options))).toEqual({ options, complaints: [] })
      }),
    )
  })

  it('embed the plot and the strip where no layout is named, or none there is', () => {
    expect(readOptions('?embed').options.embed).toBe('strip')
    expect(readOptions('?embed=').options.embed).toBe('strip')
    expect(readOptions('?embed=big')).toEqual({
      options: { ...PLAIN, embed: 'strip' },
      complaints: ['The address says embed=“big”, which can only be plot, strip, or controls: it is ignored.'],
    })
  })

  it.each([
    ['theme=sepia', 'light or dark'],
    ['hide=settings,moon', 'black-box'],
    ['lock=all', 'truth'],
    ['start=later', 'present or beginning'],
    ['lang=xx', 'en or de'],
    ['numbers=xx', 'the tag of a language'],
    ['numbers=1,5', 'the tag of a language'],
    ['lesson=../../etc', 'the name of a lesson'],
    ['parent=*', 'the origin of the page around this one'],
    ['parent=https://example.org/page', 'the origin of the page around this one'],
    ['parent=https://user@example.org', 'the origin of the page around this one'],
    ['parent=javascript:alert(1)', 'the origin of the page around this one'],
    ['parent=null', 'the origin of the page around this one'],
  ])('%s is told in a sentence and left out', (wrong, allows) => {
    const { options, complaints } = readOptions(`?${wrong}`)
    expect(options).toEqual(PLAIN)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(allows)
  })

  it('are told in the language of the page', () => {
    speak(german)
    const { complaints } = readOptions('?lang=tlh')
    speak()
    expect(complaints).toEqual(['Die Adresse sagt lang=„tlh“. Möglich ist dort nur en oder de: Es wird nicht beachtet.'])
  })

  it('may be anything at all: each is used or told, and nothing is thrown', () => {
    const name = fc.oneof(fc.constantFrom(...PARAMETERS.map((each) => each.name)), fc.string())
    check(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const { complaints } = readOptions(`?${new URLSearchParams(pairs)}`)
        for (const sentence of complaints)
          expect(sentence).toMatch(/^The address says .{1,60}, which can only be .* ignored\.$/su)
      }),
      300,
    )
  })
})
