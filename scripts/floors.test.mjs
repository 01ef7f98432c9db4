import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFloors } from './floors.mjs'
import { root } from './run.mjs'

/** A small house: every file a test may point at. */
const house = {
  'src/numerics/points.ts': 'export const one = 1',
  'src/numerics/conditionNumber.ts': "import { Matrix } from 'ml-matrix'\nexport { Matrix }",
  'src/search/index.ts': "export { one } from '../numerics/points'\nexport type Search = number",
  'src/store/store.ts': "import { createStore } from 'zustand'\nexport const store = createStore",
  'src/testSupport.ts': "import * as fc from 'fast-check'\nexport const check = fc.assert",
}

/** What is said about one file added to the house. */
const violations = (file, text) => checkFloors(new Map(Object.entries({ ...house, [file]: text }))).violations

it('finds nothing wrong with the house itself, and counts what it looked at', () => {
  expect(checkFloors(new Map(Object.entries(house)))).toEqual({ files: 5, imports: 1, violations: [] })
})

it.each([
  ['a value', "import { type Search } from '../search'"],
  ['a type', "import type { Search } from '../search/index'"],
  ['a type in place', "export type S = import('../search').Search"],
  ['a side effect', "import '../search'"],
  ['a re-export', "export * from '../search'"],
  ['a named re-export', "export type { Search } from '../search'"],
  ['a dynamic import', "const later = () => import('../search')"],
  ['a worker', "new Worker(new URL('../search/index.ts', import.meta.url))"],
  ['a path from the root', "import '/src/search/index.ts'"],
])('sees a floor import a higher one: %s', (_, text) => {
  expect(violations('src/problems/x.ts', text)).toEqual([
    'src/problems/x.ts:1  problems imports search above it: src/search/index.ts',
  ])
  expect(violations('src/problems/x.test.ts', text)).toHaveLength(1)
  expect(violations('src/experiment/x.ts', text)).toEqual([])
})

it.each([
  ['react', 'workers', 'store'],
  ['react-dom/client', 'workers', 'store'],
  ['zustand/vanilla', 'workers', 'store'],
  ['d3', 'store', 'views'],
  ['d3-shape', 'store', 'views'],
])('keeps %s out of %s and lets it into %s', (name, below, from) => {
  for (const text of [`import x from '${name}'`, `import type { X } from '${name}'`]) {
    expect(violations(`src/${below}/x.ts`, text)).toEqual([`src/${below}/x.ts:1  ${name} is allowed from ${from} up`])
    expect(violations(`src/${below}/x.test.ts`, text)).toEqual([])
    expect(violations(`src/${from}/x.ts`, text)).toEqual([])
  }
})

it('lets ml-matrix in through one door', () => {
  const text = "\nimport { Matrix } from 'ml-matrix'"
  expect(violations('src/numerics/x.ts', text)).toEqual([
    'src/numerics/x.ts:2  ml-matrix has one door: src/numerics/conditionNumber.ts',
  ])
  expect(violations('src/numerics/x.test.ts', text)).toEqual([])
})

it.each(['vitest', 'fast-check', 'node:fs'])('leaves %s to the tests', (name) => {
  expect(violations('src/app/x.ts', `import '${name}'`)).toEqual([`src/app/x.ts:1  ${name} is for tests only`])
  expect(violations('src/app/x.test.tsx', `import '${name}'`)).toEqual([])
})

it.each(['testSupport', 'numerics/points.test', 'numerics/testSupport', 'numerics/testSupport/tex'])(
  'leaves %s to the tests',
  (name) => {
    const files = {
      ...house,
      'src/numerics/points.test.ts': '',
      'src/numerics/testSupport.ts': '',
      'src/numerics/testSupport/tex.ts': '',
      'src/app/x.ts': `import '../${name}'`,
    }
    expect(checkFloors(new Map(Object.entries(files))).violations).toEqual([`src/app/x.ts:1  src/${name}.ts is for tests only`])
    expect(violations('src/numerics/x.test.ts', "import '../testSupport'")).toEqual([])
  },
)

it.each([
  ['Math.random', 'const x = Math.random()'],
  ['Math.random', 'const draw = Math.random'],
  ['Math.random', "const x = globalThis.Math['random']()"],
  ['Math.random', 'const { random } = Math'],
  ['crypto.randomUUID', 'const id = crypto.randomUUID()'],
  ['Date.now', 'const x = Date.now()'],
  ['new Date()', 'const x = new Date()'],
  ['Date()', 'const x = Date()'],
])('keeps chance and the clock in app: %s as in "%s"', (name, text) => {
  expect(violations('src/lessons/x.ts', text)).toEqual([
    expect.stringContaining(`src/lessons/x.ts:1  ${name} is allowed from app up`),
  ])
  expect(violations('src/app/x.ts', text)).toEqual([])
})

it('lets a worker time its own work, and nobody below', () => {
  const text = 'const x = performance.now()'
  expect(violations('src/experiment/x.ts', text)).toEqual([expect.stringContaining('performance.now is allowed from workers up')])
  expect(violations('src/workers/x.ts', text)).toEqual([])
})

it('lets a date be made from a given time', () => {
  expect(violations('src/views/x.ts', 'const x = new Date(0)')).toEqual([])
})

it.each([
  ['window', 'window.scrollTo(0, 0)'],
  ['document', 'const f = () => document.body'],
  ['document', '(globalThis as any).document!.title'],
  ['localStorage', 'const f = ({ history }: X) => localStorage.getItem(history)'],
  ['navigator', "if (typeof navigator === 'object') f()"],
  ['location', 'const x = location.hash'],
  ['history', 'f({ history })'],
])('keeps the page out of the engine: %s as in "%s"', (name, text) => {
  expect(violations('src/experiment/x.ts', text)).toEqual([expect.stringContaining(`${name} is allowed from workers up`)])
  expect(violations('src/workers/x.ts', text)).toEqual([])
})

it.each([
  'export const propose = (history: number[]) => history.length',
  'const { location, best: [history] } = run; use(location, history)',
  'for (const document of documents) read(document)',
  "import { history } from './history'; history()",
  'interface X { history: number[]; location(): void }',
  'const x = trace.history + { document: 1 }.document',
  'function window() { return 1 } window()',
  'type W = typeof window',
])('takes a name of our own for our own: %s', (text) => {
  expect(violations('src/search/x.ts', `${text}`).filter((line) => !line.includes('no file of src'))).toEqual([])
})

it.each([
  ['src/helpers/x.ts', 'export const x = 1', 'stands on no floor'],
  ['src/helpers/x.css', '', 'stands on no floor'],
  ['src/x.ts', 'export const x = 1', 'stands on no floor'],
  ['src/search/x.ts', "import x from '../../package.json'", '../../package.json is no file of src'],
  ['src/search/x.ts', "import x from './missing'", './missing is no file of src'],
  ['src/search/x.ts', 'const load = (name: string) => import(name)', 'hide what is imported'],
  ['src/search/x.ts', "const all = import.meta.glob('../*/*.ts')", 'hide what is imported'],
  ['src/search/x.ts', 'const = ', 'cannot be read'],
])('does not pass over %s with "%s"', (file, text, message) => {
  expect(violations(file, text)).toEqual([expect.stringContaining(message)])
})

it('fails when there was nothing to check', () => {
  const project = mkdtempSync(join(tmpdir(), 'floors-'))
  try {
    mkdirSync(join(project, 'src', 'numerics'), { recursive: true })
    writeFileSync(join(project, 'src', 'numerics', 'one.ts'), 'export const one = 1')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'check-floors.mjs'), project], {
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'floors: 1 files, 0 imports, 0 violations\n' })
    expect(stderr).toContain('nothing is proven')
  } finally {
    rmSync(project, { recursive: true })
  }
})
