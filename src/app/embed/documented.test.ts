import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exploreRoom } from '../../experiment/exploreRoom'
import { emptyStudy } from '../../experiment/measure/measureDocument'
import { decodeLink } from '../../experiment/room'
import { HIDEABLE } from '../../views/workbench/hidden'
import { LAYOUTS } from '../options/pageOptions'
import { PARAMETERS } from '../options/readOptions'
import { EVENTS, METHODS } from './protocol'
import { inLessons, inMeasure, inRace, inTaxi, onBench } from './rooms/testSupport'

const textOf = (path: string) => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8')
const embedding = textOf('embedding.md')

describe('docs/embedding.md', () => {
  const names = [
    ...PARAMETERS.map(({ name }) => name),
    ...HIDEABLE,
    ...LAYOUTS,
    ...METHODS,
    ...EVENTS,
    ...[onBench(), inLessons(), inRace(), inTaxi(), inMeasure(emptyStudy())].flatMap(({ driven }) => Object.keys(driven.setters)),
  ]
  it.each([...new Set(names)])('speaks of %s', (name) => {
    expect(embedding).toContain(`\`${name}\``)
  })

  it.each(['embedding.md', 'examples/reveal.html', 'examples/quarto.qmd'])(
    'and its examples hold links that open: %s',
    async (path) => {
      const links = [...textOf(path).matchAll(/explore\/v\d+\.[\w-]+/g)].map(([link]) => link)
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) expect((await decodeLink(exploreRoom, link)).setup.seed).toBe(3)
    },
  )
})
