import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))
const SHARED = join(src, 'app', 'styles')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => join(src, name))
const sheets = files.filter((file) => file.endsWith('.css'))
const components = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
const textOf = (file: string) => readFileSync(file, 'utf8')

/** Every class that a sheet speaks of, wherever in a selector. */
function classesOf(sheet: string): string[] {
  const css = textOf(sheet).replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector!).filter((text) => !/^\s*@/.test(text))
  return [...new Set(selectors.flatMap((text) => [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!)))]
}

const defined = new Map(sheets.map((sheet) => [sheet, classesOf(sheet)]))
const shared = new Set(sheets.filter((sheet) => dirname(sheet) === SHARED).flatMap((sheet) => defined.get(sheet)!))

/** The expression in braces that begins at a place. */
function braced(text: string, from: number): string {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++
    if (text[i] === '}' && --depth === 0) return text.slice(from, i + 1)
  }
  return text.slice(from)
}

/** What a file writes into `className`, piece by piece; a piece that goes on with a value ends in `*`. */
function classesIn(text: string): string[] {
  const written = [...text.matchAll(/className(?:=|: )(?=["{'`])/g)].flatMap(({ 0: found, index }) => {
    const at = index + found.length
    if (text[at] === '{') return [braced(text, at)]
    return [text.slice(at, text.indexOf(text[at]!, at + 1) + 1)]
  })
  return written.flatMap((expression) => {
    const compared = expression.replace(/[!=]== '[^']*'/g, '')
    const strings = [...compared.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map(([, a, b, c]) => a ?? b ?? c!)
    const nested = strings.flatMap((string) => [...string.matchAll(/'([^']*)'/g)].map(([, inner]) => inner!))
    return [...strings.map((string) => string.replace(/\$\{[^}]*\}/g, '*')), ...nested].flatMap((string) => string.split(/\s+/))
  })
}

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/import '(\..*\.css)'/g)].map(([, path]) => resolve(dirname(file), path!))

describe('style sheets', () => {
  it('give every class one meaning: none is spoken of in two of them', () => {
    const places = new Map<string, string[]>()
    for (const [sheet, names] of defined) {
      for (const name of names) places.set(name, [...(places.get(name) ?? []), relative(src, sheet)])
    }
    expect(Array.from(places).filter(([, where]) => where.length > 1)).toEqual([])
  })

  it('are all loaded', () => {
    const loaded = new Set(components.flatMap(importsOf))
    const alone = sheets.filter((sheet) => dirname(sheet) !== SHARED && !loaded.has(sheet))
    expect(alone.map((sheet) => relative(src, sheet))).toEqual([])
  })
})

it.each(components.filter((file) => textOf(file).includes('className')).map((file) => [relative(src, file), file]))(
  '%s wears only classes of the sheets that it loads, or shared ones',
  (_, file) => {
    const own = [...importsOf(file).flatMap((sheet) => defined.get(sheet) ?? []), ...shared]
    const isKnown = (name: string) =>
      name.endsWith('*') ? own.some((each) => each.startsWith(name.slice(0, -1))) : own.includes(name)
    expect(classesIn(textOf(file)).filter((name) => name !== '' && !isKnown(name))).toEqual([])
  },
)

describe('animations', () => {
  // On SVG a browser runs `transform` and `opacity` on a layer of its own; `scale` and `translate` make it paint the whole picture at every frame.
  it('move and grow by transform alone', () => {
    for (const sheet of sheets) {
      const css = textOf(sheet)
      const frames = [...css.matchAll(/@keyframes[^{]*(?=\{)/g)].map(({ 0: head, index }) => braced(css, index + head.length))
      for (const each of frames) expect(each, relative(src, sheet)).not.toMatch(/\b(scale|translate|rotate):/)
    }
  })
})
