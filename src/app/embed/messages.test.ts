import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { understand } from './messages'
import { METHODS, NAMESPACE, VERSION } from './protocol'

const call = { namespace: NAMESPACE, v: VERSION, id: 1, method: 'step' }

describe('a message', () => {
  it('of ours is a call with its id, its method and its arguments', () => {
    expect(understand(call)).toEqual({ is: 'call', call })
    expect(understand({ ...call, id: 'a', args: { count: 2 } })).toMatchObject({
      is: 'call',
      call: { id: 'a', args: { count: 2 } },
    })
  })

  it.each([
    [{ ...call, v: 2 }, 1, 'v must be 1'],
    [{ ...call, v: '1' }, 1, 'v must be 1'],
    [{ ...call, id: undefined }, null, 'has no id'],
    [{ ...call, id: Number.NaN }, null, 'has no id'],
    [{ ...call, id: 'x'.repeat(101) }, null, 'has no id'],
    [{ ...call, method: 'eval' }, 1, 'there are getDocument, setDocument, step'],
    [{ ...call, method: '__proto__' }, 1, 'there are getDocument'],
    [{ ...call, method: undefined }, 1, 'there are getDocument'],
    [{ ...call, extra: 1 }, 1, 'more fields'],
  ])('in our name that cannot be answered is refused with a sentence: %o', (message, id, sentence) => {
    expect(understand(message)).toEqual({ is: 'refused', id, error: expect.stringContaining(sentence) })
  })

  it.each([
    null,
    undefined,
    7,
    'where-next',
    [],
    {},
    { namespace: 'other', v: 1, id: 1, method: 'step' },
    new Date(0),
    new Map(),
  ])('of somebody else is as if it had never come: %o', (message) => {
    expect(understand(message)).toBeNull()
  })

  it('that we sent ourselves is not answered when it comes back, so that no two pages talk without end', () => {
    const envelope = { namespace: NAMESPACE, v: VERSION }
    expect(understand({ ...envelope, id: 1, result: {} })).toBeNull()
    expect(understand({ ...envelope, id: null, error: 'This page speaks…' })).toBeNull()
    expect(understand({ ...envelope, event: 'ready', data: {} })).toBeNull()
  })

  it('may be anything at all: it is a call of the closed list, refused with a sentence, or nothing', () => {
    const ours = fc.record(
      {
        namespace: fc.oneof({ weight: 5, arbitrary: fc.constant(NAMESPACE) }, fc.anything()),
        v: fc.oneof({ weight: 5, arbitrary: fc.constant(VERSION) }, fc.anything()),
        id: fc.oneof(fc.integer(), fc.string(), fc.anything()),
        method: fc.oneof(fc.constantFrom(...METHODS), fc.string(), fc.anything()),
        args: fc.anything(),
      },
      { requiredKeys: [] },
    )
    check(
      fc.property(fc.oneof(ours, fc.anything()), (message) => {
        const understood = understand(message)
        if (understood?.is === 'call') expect(METHODS).toContain(understood.call.method)
        else if (understood) expect(understood.error).toMatch(/^[A-Z].*\.$/)
      }),
      1000,
    )
  })
})
