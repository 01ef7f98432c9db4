import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** What is moved into catalogues so far: no words for people stand in these files. */
const MOVED = [
  'src/app/Header.tsx',
  'src/app/Offer.tsx',
  'src/app/App.tsx',
  'src/app/Trouble.tsx',
  'src/app/ExploreRoom.tsx',
  'src/app/KeysDialog.tsx',
  'src/app/KeptRoom.tsx',
  'src/app/rooms.ts',
  'src/app/tools',
  'src/app/share',
  'src/app/keep',
  'src/app/code',
  'src/app/offline',
  'src/app/print',
  'src/app/FormulasDialog.tsx',
  'src/app/embed/EmbedBench.tsx',
  'src/app/embed/EmbedPage.tsx',
  'src/app/embed/FrameRefused.tsx',
  'src/app/embed/host.ts',
  'src/app/glossary/GlossaryDialog.tsx',
  'src/app/glossary/SketchView.tsx',
  'src/app/glossary/stepsThatExplain.ts',
  'src/app/language',
  'src/app/options',
  'src/views/blackbox',
  'src/views/files',
  'src/views/words/healthWords.ts',
  'src/views/leaving',
  'src/views/panels',
  'src/views/maps',
  'src/views/plot',
  'src/views/constraint',
  'src/views/places',
  'src/views/workbench',
  'src/views/controls/BlackBoxGroup.tsx',
  'src/views/controls/Dialog.tsx',
  'src/views/controls/NumberBox.tsx',
  'src/views/controls/SliderField.tsx',
  'src/views/pictures',
  'src/views/projections',
  'src/views/runs',
  'src/views/figure',
  'src/app/figure',
  'src/views/race',
  'src/app/RacePage.tsx',
  'src/views/measure',
  'src/app/MeasurePage.tsx',
  'src/views/taxi',
  'src/app/TaxiPage.tsx',
  'src/app/present',
  'src/app/playlists',
  'src/app/speaker',
  'src/app/LearnPage.tsx',
  'src/lessons/player',
  'src/lessons/slotMachine',
]

/** Attributes that people read or hear. */
const READ = /^(aria-label|aria-valuetext|aria-roledescription|title|label|name|placeholder|alt|legend)$/

/** What no language changes: the name of the house, mathematics, names of languages in their own words, what code says to code. */
const SAME = new Set([
  ...['BIC', 'MLE', 'MAP', 'log p'],
  'best so far',
  'Where',
  'Next',
  'log p(',
  '| X, θ)',
  'English',
  'Files',
  'Where Next?',
  'Where Next? Bayesian optimization, step by step',
])

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path]

const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** A text that people would read: words, not the name of a class or a key. */
const isSentence = (text: string) => /^[A-Z“][a-z]+( |…|$)/.test(text.trim()) || /[a-z]{2,} +[a-z]{2,} +[a-z]{2,}/.test(text)
const isWords = (text: string) => /\p{L}{2,}/u.test(text)

/** Words for people that stand in a part of a file. */
function wordsIn(node: Node): string[] {
  if (node.type === 'ImportDeclaration' || (/^TS/.test(node.type) && !/Expression$/.test(node.type))) return []
  // What a programmer reads, and what styles are found by.
  if (node.type === 'NewExpression') return []
  // Cases are told apart by words that nobody sees.
  if (node.type === 'SwitchCase') return (node.consequent as Node[]).flatMap(wordsIn)
  if (node.type === 'JSXAttribute') {
    const [{ name }, value] = [node.name as Node, node.value as Node | null]
    if (/^(className|data-|d$|href|transform|style|type|key|id|allow|rel|viewBox)/.test(String(name))) return []
    const isRead = READ.test(String(name))
    if (value?.type === 'Literal') return isRead && isWords(String(value.value)) ? [String(value.value)] : []
  }
  if (node.type === 'JSXText') {
    const text = String(node.value).replaceAll(/\s+/g, ' ').trim()
    return isWords(text) ? [text] : []
  }
  if (node.type === 'Literal' && typeof node.value === 'string') return isSentence(node.value) ? [node.value] : []
  if (node.type === 'TemplateLiteral') {
    const text = (node.quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked).join(' ')
    return [...(isSentence(text) ? [text] : []), ...childrenOf(node).flatMap(wordsIn)]
  }
  return childrenOf(node).flatMap(wordsIn)
}

const wordsOf = (file: string, text: string) => wordsIn(parseSync(file, text).program as unknown as Node)

describe('what people read', () => {
  it.each([
    ['<p>Nothing evaluated yet.</p>', 'Nothing evaluated yet.'],
    ['<button aria-label="Pause" />', 'Pause'],
    ["<p>{at ? 'Play' : other}</p>", 'Play'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is looked at.
    ['<p title={`after ${at} of the ${budget} evaluations`} />', 'after of the evaluations'],
    ["const NAMES = { fit: 'Fit' }", 'Fit'],
  ])('is found in %s', (code, words) => {
    expect(wordsOf('a.tsx', code).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([words])
  })

  it.each(MOVED.flatMap(filesOf).filter(isCode))('stands in no catalogue but in one: none is left in %s', (file) => {
    const left = wordsOf(file, readFileSync(file, 'utf8')).filter((text) => !SAME.has(text) && !isKeyOrPath(text))
    expect(left).toEqual([])
  })
})

/** Names of keys of a keyboard, of events and of drawn paths. */
const isKeyOrPath = (text: string) => /^(Arrow|Page|Home|End|Enter|Esc|Shift|[Mm]-?\d|AbortError|Error$)/.test(text)
