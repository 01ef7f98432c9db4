import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Document, defaultDocument } from '../experiment/document'
import { exploreRoom } from '../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../experiment/room'
import type { Clock } from '../store/clock'
import { addressedLab, createLab, type Lab, selectDocument } from '../store/lab'
import { createAddress } from './address'
import { type Browser, openBrowser } from './testSupport'

/** How the pages of a test are left when it is over: nothing is written to the history of another. */
const left: (() => void)[] = []

/** A page opened at an address, kept from its first moment on. */
async function openPage(first = '', clock?: Clock) {
  const browser = openBrowser(first)
  const address = createAddress()
  const lab = createLab((await address.read(exploreRoom)) ?? undefined, clock && { clock })
  const complaints: (string | null)[] = []
  const disconnect = address.keep(addressedLab(lab), (sentence) => complaints.push(sentence))
  left.push(disconnect)
  const page = { browser, lab, complaints, disconnect }
  await agrees(page)
  return page
}

/** Waits until the address is that of the document on screen, as it is a moment after each change. */
async function agrees({ browser, lab }: { browser: Browser; lab: Lab }): Promise<void> {
  await vi.waitFor(async () =>
    expect(await decodeLink(exploreRoom, browser.location.hash.slice(1))).toEqual(selectDocument(lab.getState())),
  )
}

/** A clock that has time for one piece of work, and for the others when told to. */
function oneAtATime() {
  const waiting: (() => void)[] = []
  const clock: Clock = {
    begin: () => {
      let left = 1
      return () => left-- > 0
    },
    later: (call) => waiting.push(call),
  }
  return {
    clock,
    finish() {
      for (let next = waiting.shift(); next; next = waiting.shift()) next()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  for (const leave of left.splice(0)) leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Time passes, so that the next change of the same setting is a gesture of its own. */
const aWhileLater = () => vi.advanceTimersByTime(5000)

describe('the address', () => {
  it('becomes that of the default experiment on a first visit, and is the only entry', async () => {
    const { browser } = await openPage()
    expect(browser.entries).toHaveLength(1)
    expect(await decodeLink(exploreRoom, browser.location.hash.slice(1))).toEqual(defaultDocument())
  })

  it('that carries a document is opened, and stays', async () => {
    const usual = defaultDocument()
    const sent: Document = { ...usual, actions: [{ do: 'step', count: 9 }], view: { ...usual.view, at: 7, truth: false } }
    const link = `#${await encodeLink(exploreRoom, sent)}`
    const { browser, lab } = await openPage(link)
    expect(selectDocument(lab.getState())).toEqual(sent)
    expect(browser.entries).toEqual([link])
  })

  it('follows steps and views in place, and makes an entry of each setting', async () => {
    const page = await openPage()
    const { browser, lab } = page
    lab.getState().nextStep()
    lab.getState().show({ truth: false })
    await agrees(page)
    expect(browser.entries).toHaveLength(1)
    lab.getState().setModel({ xi: 0.1 })
    await agrees(page)
    lab.getState().setSeed(5)
    await agrees(page)
    expect(browser.entries).toHaveLength(3)
  })

  it('goes back and forward over settings, however fast', async () => {
    const page = await openPage()
    const { browser, lab } = page
    const xi = () => lab.getState().run.model.acquisition.xi
    for (const value of [0.1, 0.2]) {
      lab.getState().setModel({ xi: value })
      await agrees(page)
      aWhileLater()
    }
    browser.history.back()
    await vi.waitFor(() => expect(xi()).toBe(0.1))
    browser.history.forward()
    await vi.waitFor(() => expect(xi()).toBe(0.2))
    browser.history.back()
    browser.history.back()
    await vi.waitFor(() => expect(xi()).toBe(0.01))
    expect(browser.entries).toHaveLength(3)
  })

  it('takes a drag of one setting for one entry, written when the hand rests', async () => {
    const page = await openPage()
    const { browser, lab } = page
    for (const xi of [0.1, 0.2, 0.3, 0.4]) lab.getState().setModel({ xi })
    await agrees(page)
    expect(browser.entries).toHaveLength(2)
    aWhileLater()
    lab.getState().setModel({ xi: 0.5 })
    await agrees(page)
    expect(browser.entries).toHaveLength(3)
  })

  it('agrees with the screen when one goes back while it is still being written', async () => {
    const page = await openPage()
    const { browser, lab } = page
    lab.getState().setModel({ xi: 0.1 })
    await agrees(page)
    lab.getState().nextStep()
    browser.history.back()
    await vi.waitFor(() => expect(lab.getState().run.model.acquisition.xi).toBe(0.01))
    await agrees(page)
    expect(lab.getState().view.at).toBe(3)
  })

  it('that cannot be used is told; Back returns to what was before', async () => {
    const page = await openPage()
    const { browser, lab, complaints } = page
    lab.getState().goTo(7)
    await agrees(page)
    browser.go('#v9.abc')
    await vi.waitFor(() => expect(complaints.at(-1)).toContain('made by a newer version'))
    await agrees(page)
    expect(lab.getState().view.at).toBe(3)
    browser.history.back()
    await vi.waitFor(() => expect(lab.getState().view.at).toBe(7))
    expect(complaints.at(-1)).toBeNull()
  })

  it('without a document, as in the menu, leads to the workbench as it was left', async () => {
    const page = await openPage()
    const { browser, lab } = page
    lab.getState().goTo(7)
    await agrees(page)
    browser.go('#explore')
    await agrees(page)
    expect(lab.getState().view.at).toBe(7)
    expect(browser.entries).toHaveLength(2)
  })

  it('of another room is left alone', async () => {
    const page = await openPage()
    const { browser, lab } = page
    browser.go('#race')
    const { run } = lab.getState()
    expect(browser.location.hash).toBe('#race')
    expect(lab.getState().run).toBe(run)
  })

  it('is that of the whole run while it is still being computed', async () => {
    const usual = defaultDocument()
    const sent: Document = { ...usual, actions: [{ do: 'step', count: 9 }], view: { ...usual.view, at: 9 } }
    const { clock, finish } = oneAtATime()
    const page = await openPage(`#${await encodeLink(exploreRoom, sent)}`, clock)
    expect(page.lab.getState().run.trace).toHaveLength(1)
    finish()
    expect(page.lab.getState().view.at).toBe(9)
    await agrees(page)
    expect(await decodeLink(exploreRoom, page.browser.location.hash.slice(1))).toEqual(sent)
  })

  it('is that of what is there once computing was cancelled', async () => {
    const usual = defaultDocument()
    const sent: Document = { ...usual, actions: [{ do: 'step', count: 9 }], view: { ...usual.view, at: 9 } }
    const page = await openPage(`#${await encodeLink(exploreRoom, sent)}`, oneAtATime().clock)
    page.lab.getState().cancel()
    await agrees(page)
    const { actions, view } = await decodeLink(exploreRoom, page.browser.location.hash.slice(1))
    expect([actions, view.at]).toEqual([[{ do: 'step', count: 1 }], 1])
  })

  it('is written no more once one has left', async () => {
    const page = await openPage()
    const before = page.browser.location.hash
    page.disconnect()
    page.lab.getState().setModel({ xi: 0.3 })
    await encodeLink(exploreRoom, defaultDocument())
    expect(page.browser.location.hash).toBe(before)
  })
})
