import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The colours of a theme, by their names; the themes beside the light one change some of its. */
function colors(theme: string): Record<string, string> {
  const of = (selector: string) => css.slice(css.indexOf(`${selector} {`)).split('}')[0]!
  const read = (block: string) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name!, value!]))
  return { ...read(of(':root')), ...(theme === 'light' ? {} : read(of(`:root[data-theme="${theme}"]`))) }
}

/** Relative luminance of an opaque colour (WCAG 2.2). */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)]
  const [r, g, b] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Contrast of two colours: WCAG counts 5 % of white as stray light; a beamer in daylight has far more of it. */
function contrast(one: string, other: string, stray = 0.05): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright! + stray) / (dark! + stray)
}

const WORDS = ['text', 'quiet', 'acquisition-text', 'random-text', 'grid', 'bayesian', 'next']
const MARKS = [
  'truth',
  'bayesian',
  'acquisition',
  'next',
  'random',
  'grid',
  'ink',
  'neutral-1',
  'neutral-2',
  'neutral-3',
  'neutral-4',
]

describe('the theme for a beamer', () => {
  const projector = colors('projector')

  it.each(WORDS)('has words that are read at once: %s', (name) => {
    expect(contrast(projector[name]!, projector.panel!)).toBeGreaterThanOrEqual(name === 'text' || name === 'quiet' ? 12 : 5.5)
  })

  it.each(MARKS)('has marks that are seen when a quarter of the light is stray: %s', (name) => {
    expect(contrast(projector[name]!, projector.panel!, 0.25)).toBeGreaterThanOrEqual(3)
  })

  it('has a colour of its own for all that the dark one has', () => {
    const dark = Object.keys(colors('dark'))
    expect(dark.filter((name) => !(name in projector))).toEqual([])
  })
})

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  it.each(['text', 'quiet', 'acquisition-text', 'random-text'])('has words of the contrast that is asked for: %s', (name) => {
    const all = colors(theme)
    expect(contrast(all[name]!, all.panel!)).toBeGreaterThanOrEqual(4.5)
  })
})
