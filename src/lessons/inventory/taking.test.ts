import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptAsCsv, newKept, orderOf, readKept, rightIn, variantOf } from './kept'
import { ITEMS, type ItemId } from './list'
import { createInventory, nextItem } from './taking'

function somebody(stored: string | null = null) {
  const memory = { text: stored }
  const inventory = createInventory({
    recall: () => memory.text,
    keep: (text) => {
      memory.text = text
    },
    draw: () => 0.25,
  })
  return { inventory, memory, now: () => inventory.getState() }
}

describe('taking the concept inventory', () => {
  it('asks every item once, in an order of one’s own, and another one the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (draw) => {
        const kept = newKept(draw)
        for (const taking of ['before', 'after'] as const)
          expect([...orderOf(kept, taking)].sort()).toEqual(ITEMS.map(({ id }) => id).sort())
        expect(variantOf(kept, 'before')).not.toBe(variantOf(kept, 'after'))
      }),
    )
    expect(orderOf(newKept(0.25), 'before')).not.toEqual(orderOf(newKept(0.25), 'after'))
  })

  it('ends after the last answer, and counts what was right', () => {
    const { now } = somebody()
    now().begin('before')
    for (let id: ItemId | null = nextItem(now().kept, 'before'); id; id = nextItem(now().kept, 'before'))
      now().answer(id, id === 'reach' ? 'miss' : 'right')
    expect(now().taking).toBeNull()
    expect(rightIn(now().kept.before)).toBe(18)
    expect(now().kept.after).toEqual({})
  })

  it('goes on where it was left, after a reload too', () => {
    const { now, memory } = somebody()
    now().begin('after')
    const first = nextItem(now().kept, 'after')!
    now().answer(first, 'other')
    const again = somebody(memory.text)
    again.now().begin('after')
    expect(nextItem(again.now().kept, 'after')).toBe(orderOf(again.now().kept, 'after')[1])
    expect(again.now().kept.after).toEqual({ [first]: 'other' })
  })

  it('forgets everything when asked, and takes it back', () => {
    const { now } = somebody()
    now().begin('before')
    now().answer('reach', 'right')
    now().forget()
    expect(now().kept.before).toEqual({})
    now().restore!()
    expect(now().kept.before).toEqual({ reach: 'right' })
    expect(now().restore).toBeNull()
  })

  it('tells what it cannot read or keep, and goes on', () => {
    for (const damaged of [
      '{',
      '{"version":2}',
      '[]',
      '{"format":"where-next inventory","version":1,"seed":1,"before":{"no-such":"right"}}',
    ])
      expect(somebody(damaged).now().notice).toContain('cannot be read')
    const blocked = createInventory({
      recall: () => {
        throw new Error('SecurityError')
      },
      keep: () => {
        throw new Error('QuotaExceededError')
      },
      draw: () => 0,
    })
    expect(blocked.getState().notice).toContain('keeps nothing')
    blocked.getState().begin('before')
    blocked.getState().answer('reach', 'miss')
    expect(blocked.getState().notice).toContain('save them to a file')
    expect(blocked.getState().kept.before).toEqual({ reach: 'miss' })
  })
})

it('is written to a file and read back, and to a sheet with a line for every item', () => {
  const kept = { ...newKept(0.5), before: { reach: 'miss' }, after: { reach: 'right' } } as const
  expect(readKept(JSON.stringify(kept))).toEqual(kept)
  const lines = keptAsCsv(kept).trim().split('\n')
  expect(lines.length).toBe(20)
  expect(lines).toContain(`${kept.seed},reach,M7,miss,right`)
})
