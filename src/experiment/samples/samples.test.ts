import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exploreRoom } from '../exploreRoom'
import { measureRoom } from '../measure/measureRoom'
import { raceRoom } from '../raceRoom'
import { decodeLink } from '../room'
import { alike, experimentOpens, measureOpens, raceOpens, type Sample } from './testSupport'

/** Every sample whose file begins with the name of the room. A new version brings a new file; none that is there is ever changed. */
const samplesOf = (room: string): Sample<unknown>[] =>
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.startsWith(`${room}.`) && file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))

const said = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a link of an earlier version opens to the same numbers', () => {
  it.each(samplesOf('explore'))('in Explore: $name', async ({ address, opens }) => {
    expect(said(experimentOpens(await decodeLink(exploreRoom, address.replace('#', ''))))).toEqual(alike(opens))
  })

  it.each(samplesOf('race'))('in Race: $name', async ({ address, opens }) => {
    expect(said(raceOpens(await decodeLink(raceRoom, address.replace('#', ''))))).toEqual(alike(opens))
  })

  it.each(samplesOf('measure'))('in Measure: $name', async ({ address, opens }) => {
    expect(said(measureOpens(await decodeLink(measureRoom, address.replace('#', ''))))).toEqual(alike(opens))
  })
})
