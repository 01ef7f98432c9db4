import type { Spoken } from './speak'

/** Letters with an accent each, which are read as those without, and stand higher and lower than they do. */
const ACCENTS = new Map(
  [...'ÁáÇçĐđÉéǴǵĤĥÍíĴĵĶķĻļŃńÓóŔŕŚśŤťÚúŴŵÝýŹź'].map((accented, i) => ['AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz'[i]!, accented]),
)

/** How much longer than English texts of other languages become. */
const LONGER = 0.4

/** What is no word: ids of the glossary within marks. */
const MARKED = /(\[\[.*?\||\]\]|\*\*|__)/

const accented = (text: string): string => Array.from(text, (letter) => ACCENTS.get(letter) ?? letter).join('')

const inAccents = (text: string): string =>
  text
    .split(MARKED)
    .map((part, i) => (i % 2 === 1 ? part : accented(part)))
    .join('')

/** In brackets, so that one sees where a text begins and ends; one within another loses its own. */
function lengthened(text: string): string {
  if (text === '') return text
  const whole = text.replaceAll(/⟦|( ·+)?⟧/g, '')
  const more = Math.ceil(whole.replaceAll(/\[\[.*?\||\]\]|\*\*|__/g, '').length * LONGER)
  return `⟦${inAccents(whole)}${more < 3 ? '' : ` ${'·'.repeat(more - 1)}`}⟧`
}

/** Words from right to left, by the marks that Unicode has for it; numbers and formulas stay, as they do between Arabic or Hebrew words. */
const turned = (text: string): string =>
  text
    .replaceAll(/[\u202e\u202c]/g, '')
    .split(MARKED)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(/\p{L}{2,}(?:[ -]\p{L}{2,})*/gu, '\u202e$&\u202c')))
    .join('')

/** Every text in a catalogue changed, and every text that its functions say. */
function changed<Part>(part: Part, change: (text: string) => string): Part {
  if (typeof part === 'string') return change(part) as Part
  if (typeof part === 'function') return ((...values: unknown[]) => changed(part(...values), change)) as Part
  if (Array.isArray(part)) return part.map((each) => changed(each, change)) as Part
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, changed(each, change)])) as Part
}

/** Every text 40 % longer, with accents, in brackets. */
export const long: Spoken = { tag: 'en-x-long', dir: 'ltr', wordsOf: (_, english) => changed(english, lengthened) }

/** Every text and the page from right to left. */
export const rightToLeft: Spoken = { tag: 'ar-x-rtl', dir: 'rtl', wordsOf: (_, english) => changed(english, turned) }
