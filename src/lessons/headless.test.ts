import { expect, it } from 'vitest'
import { decodeLink } from '../experiment/room'
import { lessons } from '.'
import { answer } from './headless'
import { learnRoomOf } from './learnRoom'

interface Catalogued {
  readonly id: string
  readonly words: number
  readonly steps: readonly { readonly id: string; readonly link: string; readonly misconceptions: readonly string[] }[]
}

const catalogue = answer('lessons', '') as readonly Catalogued[]

it('lists every lesson with its steps', () => {
  expect(catalogue.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual(
    lessons.map(({ id, steps }) => [id, steps.map((step) => step.id)]),
  )
})

it('gives a link to every step', async () => {
  for (const { id, steps } of catalogue)
    for (const step of steps)
      expect(await decodeLink(learnRoomOf(lessons), step.link.slice(1))).toEqual({ page: 'step', lesson: id, step: step.id })
})

it('still answers what the engine answers', () => {
  expect(answer('problems', '')).not.toHaveLength(0)
})
