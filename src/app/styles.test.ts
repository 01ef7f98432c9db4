import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('./styles/', import.meta.url)
/** All sheets are loaded in every room: a class that leads a rule of one of these rooms must be that room's own. */
const ROOMS = { race: ['race.css', 'collapse.css'], taxi: ['taxi.css'] }

/** The first class of every selector: where a rule begins, whatever it then narrows down. */
function leadingClasses(sheet: string): Set<string> {
  const css = readFileSync(new URL(sheet, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...css.matchAll(/([^{}@;]+)\{/g)].flatMap(([, text]) => text!.split(','))
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []))
}

/** Every class that a sheet speaks of, wherever in a selector. */
const classesOf = (sheet: string): string[] =>
  [...readFileSync(new URL(sheet, folder), 'utf8').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!)

const sheets = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'index.css')

describe.each(Object.entries(ROOMS))('the room %s', (_, own) => {
  it('begins no rule with a class that another room or a shared sheet speaks of', () => {
    const others = new Set(sheets.filter((sheet) => !own.includes(sheet)).flatMap(classesOf))
    const leading = own.flatMap((sheet) => [...leadingClasses(sheet)])
    expect(leading.length).toBeGreaterThan(5)
    expect(leading.filter((name) => others.has(name))).toEqual([])
  })
})

it('the taxi room begins every rule with a class of its own prefix', () => {
  expect([...leadingClasses('taxi.css')].filter((name) => !name.startsWith('taxi-'))).toEqual([])
})
