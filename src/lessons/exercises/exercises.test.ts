import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exploreRoom } from '../../experiment/exploreRoom'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { raceRoom } from '../../experiment/raceRoom'
import { decodeLink } from '../../experiment/room'
import { unhurried } from '../../store/clock'
import { createLab } from '../../store/lab'
import { lessons } from '..'
import { learnRoomOf } from '../learnRoom'
import { courses } from '.'
import { linkOf, type Place } from './exercise'

const all = courses.flatMap(({ name, exercises }) => exercises.map((exercise) => ({ course: name, ...exercise })))

const opened = async (place: Place): Promise<unknown> => {
  const link = (await linkOf(place)).slice(1)
  switch (place.room) {
    case 'explore':
      return decodeLink(exploreRoom, link)
    case 'race':
      return decodeLink(raceRoom, link)
    case 'measure':
      return decodeLink(measureRoom, link)
    case 'learn':
      return decodeLink(learnRoomOf(lessons), link)
  }
}

describe.each(all)('“$bullet”', ({ course, place, bullet }) => {
  it('opens the state that it names', async () => {
    const { room } = place
    const expected = room === 'learn' ? { page: 'step', lesson: place.lesson, step: place.step } : place.document
    expect(await opened(place)).toEqual(expected)
  })

  it('stands in docs/teaching.md under its course', () => {
    const text = readFileSync(new URL('../../../docs/teaching.md', import.meta.url), 'utf8')
    const row = text.split('\n').find((line) => line.startsWith(`| ${course} |`) && line.includes(`| ${bullet} |`))
    expect(row, `| ${course} | ${bullet} | … |`).toBeDefined()
  })
})

it('every prepared run has its evaluations and a next place', () => {
  for (const { place } of all) {
    if (place.room !== 'explore' || place.document.actions.length === 0) continue
    const { run, view } = createLab(place.document, { clock: unhurried }).getState()
    expect(run.trace.length).toBe(view.at)
  }
})

it('no two exercises of a course have one name', () => {
  for (const { exercises } of courses) expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length)
})
