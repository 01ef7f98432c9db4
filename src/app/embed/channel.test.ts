import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkAsync } from '../../testSupport'
import { CallRefused, type MessagingWindow, openChannel } from './channel'
import { NAMESPACE, VERSION } from './protocol'

const HOST = 'https://host.example'
const envelope = { namespace: NAMESPACE, v: VERSION }

/** A page within another, which receives what it is sent and notes what is said to its host, and to whom. */
function openPage(answer: (call: { method: string; args?: unknown }) => Promise<unknown>) {
  const said: { message: unknown; origin: string }[] = []
  const listeners = new Set<(event: MessageEvent) => unknown>()
  const window: MessagingWindow = {
    parent: { postMessage: (message, origin) => said.push({ message, origin }) },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  }
  const receive = async (data: unknown, { source = window.parent as unknown, origin = HOST } = {}) => {
    for (const listener of listeners) await listener({ source, origin, data } as MessageEvent)
  }
  return { said, receive, channel: openChannel(window, HOST, answer), window }
}

describe('the channel to the host', () => {
  it('answers a call with what came of it, to the origin that the address names', async () => {
    const page = openPage(async ({ method, args }) => ({ method, args }))
    await page.receive({ ...envelope, id: 'a', method: 'goTo', args: { at: 3 } })
    expect(page.said).toEqual([{ message: { ...envelope, id: 'a', result: { method: 'goTo', args: { at: 3 } } }, origin: HOST }])
  })

  it('answers with a sentence what is refused, what is malformed, and what went wrong', async () => {
    const page = openPage(async ({ method }) => {
      throw method === 'step' ? new CallRefused('There are no steps.') : new Error('a mistake of ours')
    })
    await page.receive({ ...envelope, id: 1, method: 'step' })
    await page.receive({ ...envelope, id: 2, method: 'back' })
    await page.receive({ ...envelope, id: 3, method: 'dance' })
    expect(page.said.map(({ message }) => message)).toEqual([
      { ...envelope, id: 1, error: 'There are no steps.' },
      { ...envelope, id: 2, error: 'Something went wrong that should not have: Error: a mistake of ours' },
      { ...envelope, id: 3, error: expect.stringContaining('there are getDocument') },
    ])
  })

  it('tells events to that origin alone, until it is closed', async () => {
    const page = openPage(async () => ({}))
    page.channel.tell('step', { at: 4 })
    expect(page.said).toEqual([{ message: { ...envelope, event: 'step', data: { at: 4 } }, origin: HOST }])
    page.channel.close()
    await page.receive({ ...envelope, id: 1, method: 'step' })
    expect(page.said).toHaveLength(1)
  })

  it('ignores every message of another window or another origin, whatever it says', async () => {
    const answer = vi.fn(async () => ({}))
    const page = openPage(answer)
    const message = fc.oneof(fc.anything(), fc.constant({ ...envelope, id: 1, method: 'step' }))
    const stranger = fc.oneof(
      fc.record({ source: fc.constantFrom({}, page.window), origin: fc.constantFrom(HOST, 'null', 'https://other.example') }),
      fc.record({
        source: fc.constant(page.window.parent),
        origin: fc.constantFrom('null', '', `${HOST}.evil.example`, 'http://host.example', `${HOST}:444`),
      }),
    )
    await checkAsync(
      fc.asyncProperty(message, stranger, async (data, from) => {
        await page.receive(data, from)
      }),
      2000,
    )
    expect(answer).not.toHaveBeenCalled()
    expect(page.said).toEqual([])
  })
})
