import { describe, expect, it } from 'vitest'
import { exploreRoom } from '../../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { selectNext, selectRivals } from '../../store/derived'
import { createLab } from '../../store/lab'
import { complaintAbout } from '../opens'
import { playlistRoom } from '../playlist'
import { prepared } from '.'
import { playlistOf } from './prepared'

const named = (id: string) => playlistOf(prepared.find((each) => each.id === id)!)

/** The workbench as a state of a playlist opens it. */
async function labAt(id: string, title: string) {
  const state = (await named(id)).states.find((each) => each.title === title)!
  return createLab(await decodeLink(exploreRoom, state.link)).getState()
}

describe.each(prepared.map((each) => [each.title, each] as const))('%s', (_, each) => {
  it('opens, every state of it', async () => {
    for (const state of (await playlistOf(each)).states) expect(await complaintAbout(state), state.title).toBeNull()
  })

  it('has something to say at every state, and a title of its own', () => {
    for (const { notes } of each.states) expect(notes.length).toBeGreaterThan(120)
    expect(new Set(each.states.map(({ title }) => title)).size).toBe(each.states.length)
  })

  it('travels in a link', async () => {
    const playlist = await playlistOf(each)
    expect(await decodeLink(playlistRoom, await encodeLink(playlistRoom, playlist))).toEqual(playlist)
  })
})

describe('what the notes say of the run', () => {
  it('is what it does: where it goes, and what it expects there', async () => {
    expect(selectNext(await labAt('bo-10', 'Where next?'))!.x[0]).toBeCloseTo(0.26, 2)
    const far = selectNext(await labAt('bo-10', 'Doubt and hope'))!
    expect([far.x[0], far.mean]).toEqual([expect.closeTo(0.68, 2), expect.closeTo(2.5, 1)])
    const { trace } = (await labAt('bo-10', 'Found, and polished')).run
    expect(trace.slice(8).map(({ y }) => y)).toEqual([-3.9, -5.2, -5.8, -6.0].map((y) => expect.closeTo(y, 1)))
  })

  it('is where it ends, beside the others', async () => {
    const state = await labAt('bo-10', 'What was hidden')
    const best = (trace: readonly { readonly y: number | null }[]) => Math.min(...trace.map(({ y }) => y!))
    expect([best(state.run.trace), ...selectRivals(state).map(({ trace }) => best(trace))]).toEqual([
      expect.closeTo(-6.019, 3),
      expect.closeTo(-5.74, 2),
      expect.closeTo(-3.66, 2),
    ])
  })
})
