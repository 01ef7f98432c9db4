import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../logs/sourceFile'
import { measureDocumentSchema } from '../measure/measureDocument'
import { guessedAnswers } from './answers'
import { documentOf, openLog, trialCount } from './openedLog'

const folder = new URL('../logs/fixtures/', import.meta.url)
const open = (...names: string[]) =>
  openLog(
    names.map((name) => sourceFile(name, new Uint8Array(readFileSync(new URL(name, folder))))),
    {},
  )

describe('a log as a document of the room Measure', () => {
  it('passes the schema of its links and files, whichever fixture it is', () => {
    for (const name of readdirSync(folder)) {
      if (/expected\.json|\.db$|^initial_outputs|README/.test(name)) continue
      const opened = name.startsWith('initial') ? open(name, name.replace('inputs', 'outputs')) : open(name)
      const document = documentOf(opened, guessedAnswers(opened.log), name)
      expect({ name, issues: v.safeParse(measureDocumentSchema, document).issues }).toEqual({ name, issues: undefined })
      expect(document.source).toMatchObject({ library: opened.log.library, file: name })
    }
  })

  it('holds the best of a very long log, whatever the goal', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i % 50},${i % 7},${(i * 7919) % 5000}`)
    const opened = openLog([sourceFile('log.csv', new TextEncoder().encode(`a,b,loss\n${rows.join('\n')}\n`))], {})
    expect(trialCount(opened)).toBe(5000)
    for (const [goal, best] of [
      ['minimize', 0],
      ['maximize', 4999],
    ] as const) {
      const { trials } = documentOf(opened, { ...guessedAnswers(opened.log), goal }, 'log.csv')
      expect(trials).toHaveLength(500)
      expect(trials.map(({ value }) => value)).toContain(best)
    }
  })
})
