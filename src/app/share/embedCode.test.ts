import { expect, it } from 'vitest'
import { PLAIN } from '../options/pageOptions'
import { readOptions } from '../options/readOptions'
import { elementCode, frameCode } from './embedCode'

const embedded = {
  base: 'https://example.org/a/',
  form: 'explore/v2.abc',
  options: { ...PLAIN, embed: 'controls' as const, hide: new Set(['budget', 'truth'] as const), locksTruth: true },
}

it('the code of a frame asks for what was chosen, as HTML has it', () => {
  const code = frameCode(embedded)
  expect(code).toContain('src="https://example.org/a/?embed=controls&amp;hide=budget,truth&amp;lock=truth#explore/v2.abc"')
  expect(code).toContain('width="900" height="600"')
  const [, src] = /src="([^"]+)"/.exec(code)!
  expect(readOptions(new URL(src!.replaceAll('&amp;', '&')).search)).toEqual({ options: embedded.options, complaints: [] })
})

it('nothing in an address ends the attribute that it stands in', () => {
  expect(frameCode({ ...embedded, base: 'https://example.org/"><script>/' })).toContain(
    'src="https://example.org/&quot;>&lt;script>/',
  )
})

it('the code of the element brings its script along', () => {
  expect(elementCode(embedded)).toBe(
    '<script src="https://example.org/a/where-next.js" async></script>\n' +
      '<where-next document="explore/v2.abc" layout="controls" hide="budget,truth" lock="truth"></where-next>',
  )
})
