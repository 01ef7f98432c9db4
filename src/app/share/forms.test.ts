import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { raceRoom } from '../../experiment/raceRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { lessons } from '../../lessons'
import { learnRoomOf } from '../../lessons/learnRoom'
import { formsOf } from './forms'

const learn = learnRoomOf(lessons)

describe('the link opens', () => {
  it('in Explore this moment, the beginning, or the setup alone', async () => {
    const start = defaultDocument()
    const document = { ...start, actions: [{ do: 'step' as const, count: 7 }], view: { ...start.view, at: 7 } }
    const { exact, beginning, shortest } = await formsOf(exploreRoom, document)
    expect(await decodeLink(exploreRoom, exact)).toEqual(document)
    expect(await decodeLink(exploreRoom, beginning!)).toEqual({ ...document, view: { ...document.view, at: 0 } })
    expect(await decodeLink(exploreRoom, shortest!)).toEqual(start)
  })

  it('only what is unlike the others: where nothing happened yet, the setup is all there is', async () => {
    expect((await formsOf(exploreRoom, defaultDocument())).shortest).toBeNull()
  })

  it('in a lesson this step, the lesson from its first step, or the step without what was done there', async () => {
    const [lesson] = lessons
    const [, step] = lesson!.steps
    const place = { page: 'step' as const, lesson: lesson!.id, step: step!.id }
    const name = `learn/${lesson!.id}`
    expect(await formsOf(learn, place)).toEqual({ exact: `${name}/${step!.id}`, beginning: name, shortest: null })
    const answered = { ...place, answer: { mark: [0.5], option: null, verdict: 'right' as const } }
    const { exact, shortest } = await formsOf(learn, answered)
    expect(await decodeLink(learn, exact)).toEqual(answered)
    expect(shortest).toBe(`${name}/${step!.id}`)
    expect(await formsOf(learn, { page: 'overview' })).toEqual({ exact: 'learn/overview', beginning: null, shortest: null })
  })

  it('in another room what is on screen', async () => {
    const document = raceRoom.default()
    expect(await formsOf(raceRoom, document)).toEqual({
      exact: await encodeLink(raceRoom, document),
      beginning: null,
      shortest: null,
    })
  })
})
