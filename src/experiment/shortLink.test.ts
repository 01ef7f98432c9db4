import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problems } from '../problems'
import { listed } from '../problems/source'
import { checkAsync } from '../testSupport'
import { type Document, defaultDocument } from './document'
import { exploreRoom } from './exploreRoom'
import { LinkError, pack } from './link'
import { fromTheBeginning, setupAlone } from './linkForms'
import { decodeLink, encodeLink } from './room'
import samples from './samples/explore.v2.json' with { type: 'json' }
import { defaultSetup } from './setup'
import { decodeShort, encodeShort } from './shortLink'

const document = defaultDocument()
const drawable = problems.filter(({ space }) => space.length <= 2)

const opened = async (sent: Document) => decodeLink(exploreRoom, await encodeShort(exploreRoom, sent))

describe('a short link', () => {
  it.each(drawable)('brings back the whole experiment on $name', async ({ id }) => {
    const sent: Document = { ...document, setup: defaultSetup(listed(id)), view: { ...document.view, truth: false } }
    expect(await opened(sent)).toEqual(sent)
  })

  it.each(samples)('brings back what a link of full length does: $name', async ({ address }) => {
    const sent = await decodeLink(exploreRoom, address.replace('#', ''))
    expect(await opened(sent)).toEqual(sent)
    expect((await encodeShort(exploreRoom, sent)).length).toBeLessThan((await encodeLink(exploreRoom, sent)).length)
  })

  it('brings back every number bit for bit', async () => {
    await checkAsync(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (x) => {
        const sent: Document = { ...document, actions: [...document.actions, { do: 'choose', x: [x === 0 ? 0 : x] }] }
        expect(await opened(sent)).toEqual(sent)
      }),
      30,
    )
  })

  it('is a few dozen characters for an experiment near the first one', async () => {
    const sent: Document = { ...document, setup: { ...document.setup, seed: 4 }, view: { ...document.view, truth: false } }
    expect((await encodeShort(exploreRoom, sent)).length).toBeLessThan(70)
  })

  it('is refused with a sentence where it is damaged, too new, too old, or no experiment', async () => {
    const said = (name: string) =>
      decodeShort(exploreRoom, name).catch((error) => (error instanceof LinkError ? error.message : error))
    expect(await said('forrester')).toMatch('damaged')
    expect(await said('v2.abc')).toMatch('damaged')
    expect(await said('v99.abc')).toMatch('newer version')
    expect(await said(await pack({}, 1))).toBe('This link says it is short and of version 1, which had no short links.')
    expect(await said(await pack({ setup: { seed: -1 } }, 2))).toBe(
      'This link cannot be used: the value of “setup.seed” is not allowed.',
    )
    expect(await said(await pack([], 2))).toMatch('cannot be used')
    expect(await said(await pack({ view: null }, 2))).toMatch('cannot be used')
    expect(await said(await pack(JSON.parse('{"__proto__": {"setup": 1}}'), 2))).toMatch('cannot be used')
  })

  it('opens to the same for good', async () => {
    expect(await decodeLink(exploreRoom, 'explore/v2.q1YqTi0pLVCyqlYqTk1NUbIyrq0FAA')).toEqual({
      ...document,
      setup: { ...document.setup, seed: 3 },
    })
  })
})

describe('the forms of a link', () => {
  const played: Document = {
    ...document,
    actions: [
      { do: 'step', count: 6 },
      { do: 'model', model: { ...document.setup.model, acquisition: { kind: 'ucb', xi: 0, kappa: 3 } } },
      { do: 'choose', x: [0.5] },
    ],
    view: { ...document.view, at: 7, truth: false, pictures: ['bands'] as never },
  }

  it('from the beginning keep everything that was done', () => {
    expect(fromTheBeginning(played)).toEqual({ ...played, view: { ...played.view, at: 0 } })
  })

  it('of the setup alone keep the settings in force and whether the truth is covered, and nothing else', () => {
    expect(setupAlone(played)).toEqual({
      setup: { ...document.setup, model: { ...document.setup.model, acquisition: { kind: 'ucb', xi: 0, kappa: 3 } } },
      actions: [{ do: 'step', count: 3 }],
      view: { ...document.view, truth: false },
    })
  })
})
