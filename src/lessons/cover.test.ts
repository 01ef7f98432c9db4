import { expect, it } from 'vitest'
import { lessons } from '.'
import { coverOf } from './cover'

it.each(lessons)('“$title” is stood for by a step that it has', (lesson) => {
  expect(lesson.steps).toContain(coverOf(lesson))
  expect(coverOf(lesson).id).toBe(lesson.cover ?? lesson.steps[0]!.id)
})
