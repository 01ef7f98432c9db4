import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { defaultDocument } from '../document'
import { entryOf, freeName, type Kept, keptOf, LONGEST_NAME, readKeptFile, writeKeptFile } from './kept'

const document = { room: 'explore', version: 2, content: JSON.parse(JSON.stringify(defaultDocument())) }
const names = fc.string({ unit: 'binary', maxLength: 200 })

const experiments: fc.Arbitrary<Kept> = fc
  .record({
    id: fc.uuid(),
    name: names,
    saved: fc.nat(),
    room: fc.constantFrom('explore', 'race', 'taxi', 'learn', 'measure'),
    version: fc.integer({ min: 1, max: 9 }),
    content: fc.dictionary(fc.string(), fc.jsonValue()),
  })
  .map(({ id, name, saved, ...rest }) => keptOf(id, name, saved, rest))

/** What a storage may hold: anything, or an experiment of which something was changed. */
const stored = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc
    .tuple(experiments, fc.constantFrom('format', 'id', 'name', 'room', 'version', 'content', 'saved', 'more'), fc.anything())
    .map(([kept, field, value]) => ({ ...kept, [field]: value })),
)

describe('a kept experiment', () => {
  it('is read as it was kept', () => {
    check(
      fc.property(experiments, (kept) => {
        expect(entryOf(kept.id, JSON.parse(JSON.stringify(kept)))).toEqual({
          id: kept.id,
          kept: JSON.parse(JSON.stringify(kept)),
        })
      }),
      1000,
    )
  })

  it('is left alone, and named, when it is damaged or of a newer form', () => {
    const kept = keptOf('a', 'My study', 5, document)
    expect(entryOf('a', { ...kept, content: 7 })).toEqual({ id: 'a', kept: null, problem: 'damaged', name: 'My study' })
    expect(entryOf('b', kept)).toMatchObject({ problem: 'damaged' })
    expect(entryOf('a', { ...kept, format: 2, colour: 'red' })).toEqual({
      id: 'a',
      kept: null,
      problem: 'newer',
      name: 'My study',
    })
    expect(entryOf('a', null)).toMatchObject({ problem: 'damaged', name: 'Experiment' })
  })

  it('never throws, whatever stands in the storage', () => {
    check(
      fc.property(fc.string(), stored, (id, value) => {
        const entry = entryOf(id, value)
        expect(entry.id).toBe(id)
        if (entry.kept) expect(entry.kept.name.trim().length).toBeGreaterThan(0)
      }),
      5000,
    )
  })
})

describe('a name', () => {
  it('is free, never empty and never too long', () => {
    check(
      fc.property(names, fc.array(names), (wanted, others) => {
        const taken = [...others, wanted, freeName(wanted, others)]
        const name = freeName(wanted, taken)
        expect(taken).not.toContain(name)
        expect(name.trim()).toBe(name)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME)
      }),
    )
    expect(freeName('Forrester', ['Forrester', 'Forrester (2)'])).toBe('Forrester (3)')
  })
})

describe('all experiments in one file', () => {
  it('come back as they were', () => {
    check(
      fc.property(fc.uniqueArray(experiments, { selector: ({ id }) => id, maxLength: 6 }), (all) => {
        expect(readKeptFile(writeKeptFile(all))).toEqual({ experiments: JSON.parse(JSON.stringify(all)), unreadable: 0 })
      }),
      200,
    )
  })

  it('are counted where they cannot be read; the others are', () => {
    const kept = keptOf('a', 'My study', 5, document)
    const file = JSON.parse(writeKeptFile([kept]))
    const damaged = { ...file, experiments: [null, { ...kept, room: 7 }, kept, { ...kept, format: 9 }] }
    expect(readKeptFile(JSON.stringify(damaged))).toEqual({ experiments: [kept], unreadable: 3 })
  })

  it.each([
    ['', /is no JSON/],
    ['{"file":"where-next experiments","format":1,"experiments":[{"id"', /part of it may be missing/],
    ['[]', /holds no experiments of this page/],
    ['{"file":"where-next experiments","experiments":{}}', /holds no experiments/],
    ['{"file":"where-next experiments","format":2,"experiments":[]}', /newer version/],
  ])('are refused with a sentence: %s', (text, message) => {
    expect(() => readKeptFile(text)).toThrow(
      expect.objectContaining({ name: 'KeptFileProblem', message: expect.stringMatching(message) }),
    )
  })
})
