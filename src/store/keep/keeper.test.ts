import { describe, expect, it } from 'vitest'
import { type Kept, keptOf, readKeptFile } from '../../experiment/keep/kept'
import { createKeeper, type Snapshot } from './keeper'
import type { KeeperMeans } from './means'

const snapshot = (y: number, room = 'explore'): Snapshot => ({ room, version: 2, content: { y } })

/** A browser's storage, shared by as many pages as are opened. */
function openStorage() {
  const stored = new Map<string, unknown>()
  const held = new Map<string, () => void>()
  let [time, ids] = [1000, 0]
  return {
    stored,
    page(changes: Partial<KeeperMeans['storage']> = {}) {
      const keeper = createKeeper({
        storage: {
          entries: async () => [...stored],
          get: async (id) => structuredClone(stored.get(id)),
          set: async (id, value) => void stored.set(id, structuredClone(value)),
          remove: async (id) => void stored.delete(id),
          ...changes,
        },
        lock: async (id, lost, takesOver) => {
          if (held.has(id) && !takesOver) return null
          held.get(id)?.()
          held.set(id, lost)
          return () => {
            if (held.get(id) === lost) held.delete(id)
          }
        },
        persist: async () => true,
        announce: () => undefined,
        now: () => time++,
        newId: () => `id ${++ids}`,
      })
      return keeper.getState
    },
  }
}

const names = (keeper: ReturnType<ReturnType<typeof openStorage>['page']>) =>
  keeper().entries!.map((entry) => entry.kept?.name ?? entry)

describe('keeping experiments', () => {
  it('keeps one by name, asks that it be spared, and saves it as one works', async () => {
    const { page, stored } = openStorage()
    const keeper = page()
    await keeper().load()
    await keeper().keep('  Ridge  ', snapshot(1))
    expect(keeper()).toMatchObject({ isPersistent: true, current: { name: 'Ridge', state: 'saved' } })
    await keeper().save(snapshot(2))
    expect(stored.get('id 1')).toMatchObject({ name: 'Ridge', content: { y: 2 } })
    await keeper().save(snapshot(3, 'race'))
    expect(stored.get('id 1')).toMatchObject({ room: 'explore', content: { y: 2 } })
    keeper().leave()
    await keeper().save(snapshot(4))
    expect(stored.get('id 1')).toMatchObject({ content: { y: 2 } })
  })

  it('survives a reload: the experiment is taken up again', async () => {
    const { page } = openStorage()
    const first = page()
    await first().keep('Ridge', snapshot(1))
    first().leave()
    const reloaded = page()
    expect(await reloaded().takeUp('id 1')).toMatchObject({ content: { y: 1 } })
    await reloaded().save(snapshot(5))
    expect(reloaded().current).toMatchObject({ state: 'saved', name: 'Ridge' })
  })

  it('lists, renames, duplicates, deletes, and brings back what was deleted', async () => {
    const { page } = openStorage()
    const keeper = page()
    await keeper().keep('A', snapshot(1))
    await keeper().keep('A', snapshot(2))
    expect(names(keeper)).toEqual(['A (2)', 'A'])
    await keeper().rename('id 1', 'B')
    await keeper().rename('id 2', 'B')
    expect(names(keeper)).toEqual(['B (2)', 'B'])
    expect(keeper().current).toMatchObject({ id: 'id 2', name: 'B (2)' })
    await keeper().duplicate('id 1')
    expect(names(keeper)).toEqual(['B (3)', 'B (2)', 'B'])
    await keeper().remove('id 2')
    expect(keeper()).toMatchObject({ current: null, deleted: { name: 'B (2)' } })
    expect(names(keeper)).toEqual(['B (3)', 'B'])
    await keeper().undo()
    expect(keeper().deleted).toBeNull()
    expect(names(keeper)).toEqual(['B (3)', 'B (2)', 'B'])
  })

  it('puts everything in one file and back, adding nothing twice', async () => {
    const { page } = openStorage()
    const keeper = page()
    await keeper().keep('A', snapshot(1))
    await keeper().keep('B', snapshot(2))
    const file = keeper().asFile()
    expect(readKeptFile(file).experiments).toHaveLength(2)
    await keeper().addFile(file)
    expect(keeper().news).toBe('Nothing was added. 2 were here already.')
    const other = openStorage().page()
    await other().load()
    await other().addFile(file)
    expect(names(other)).toEqual(['B', 'A'])
    await keeper().save(snapshot(9))
    await keeper().addFile(file)
    expect(names(keeper)).toEqual(['B', 'B (2)', 'A'])
    await keeper().addFile('{')
    expect(keeper().news).toMatch(/no JSON/)
  })

  it('lets one page write at a time, and says so', async () => {
    const { page, stored } = openStorage()
    const [first, second] = [page(), page()]
    await first().keep('A', snapshot(1))
    await second().takeUp('id 1')
    expect(second()).toMatchObject({ trouble: 'elsewhere', current: { state: 'elsewhere' } })
    await second().save(snapshot(7))
    expect(stored.get('id 1')).toMatchObject({ content: { y: 1 } })
    await second().keep('A of mine', snapshot(7))
    expect(second()).toMatchObject({ trouble: null, current: { state: 'saved', name: 'A of mine' } })
    first().leave()
    await second().takeUp('id 1')
    expect(second().current).toMatchObject({ state: 'saved', name: 'A' })
  })

  it('is taken over by another page, from what was saved last, and the first says so and writes no more', async () => {
    const { page, stored } = openStorage()
    const [first, second] = [page(), page()]
    await first().keepItself('A', snapshot(1))
    expect(first()).toMatchObject({ isPersistent: null, current: { name: 'A', state: 'saved' } })
    await second().takeUp('id 1')
    await first().save(snapshot(2))
    expect(await second().takeOver('id 1')).toMatchObject({ content: { y: 2 } })
    expect(second().current).toMatchObject({ state: 'saved' })
    expect(first()).toMatchObject({ trouble: 'elsewhere', current: { state: 'elsewhere' } })
    await first().save(snapshot(3))
    expect(stored.get('id 1')).toMatchObject({ content: { y: 2 } })
    await second().save(snapshot(4))
    expect(stored.get('id 1')).toMatchObject({ content: { y: 4 } })
  })

  it('is kept under the name that somebody gave it, although it was about to be kept without being asked', async () => {
    const { page } = openStorage()
    const keeper = page()
    await Promise.all([keeper().keep('Mine', snapshot(1)), keeper().keepItself('Yield', snapshot(1))])
    expect(keeper().current).toMatchObject({ name: 'Mine', state: 'saved' })
    expect(keeper().entries).toHaveLength(1)
  })

  it('is taken up again where the page that wrote it is gone', async () => {
    const { page } = openStorage()
    const [first, second] = [page(), page()]
    await first().keep('A', snapshot(1))
    await second().takeUp('id 1')
    first().leave()
    await second().takeUp('id 1')
    expect(second()).toMatchObject({ trouble: null, current: { state: 'saved' } })
  })

  it('says when the storage is full, blocked, or gives back something else, and loses nothing that is there', async () => {
    const { page, stored } = openStorage()
    const fill = { set: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
    const keeper = page()
    await keeper().keep('A', snapshot(1))
    keeper().leave()
    const full = page(fill)
    await full().takeUp('id 1')
    await full().save(snapshot(2))
    expect(full()).toMatchObject({ trouble: 'full', current: { state: 'failed' } })
    expect(stored.get('id 1')).toMatchObject({ content: { y: 1 } })
    full().leave()
    const forgetful = page({ set: async () => undefined })
    await forgetful().takeUp('id 1')
    await forgetful().save(snapshot(3))
    expect(forgetful()).toMatchObject({ trouble: 'differs', current: { state: 'failed' } })
    const blocked = page({ entries: () => Promise.reject(new DOMException('denied', 'SecurityError')) })
    await blocked().load()
    expect(blocked()).toMatchObject({ trouble: 'blocked', entries: null })
  })

  it('goes on saving once there is room again', async () => {
    const { page, stored } = openStorage()
    let isFull = true
    const keeper = page({
      set: async (id, value) => {
        if (isFull && id === 'id 1' && stored.has(id)) throw new DOMException('full', 'QuotaExceededError')
        stored.set(id, structuredClone(value))
      },
    })
    await keeper().keep('A', snapshot(1))
    await keeper().save(snapshot(2))
    expect(keeper().trouble).toBe('full')
    isFull = false
    await keeper().save(snapshot(3))
    expect(keeper()).toMatchObject({ trouble: null, current: { state: 'saved' } })
    expect(stored.get('id 1')).toMatchObject({ content: { y: 3 } })
  })

  it('never writes over what it cannot read, and does not bring back what another page deleted', async () => {
    const { page, stored } = openStorage()
    const keeper = page()
    await keeper().keep('A', snapshot(1))
    const newer = { ...(stored.get('id 1') as Kept), format: 2 }
    stored.set('id 1', newer)
    await keeper().save(snapshot(2))
    expect(keeper()).toMatchObject({ trouble: 'gone', current: { state: 'failed' } })
    expect(stored.get('id 1')).toEqual(newer)
    stored.delete('id 1')
    await keeper().save(snapshot(2))
    expect(stored.size).toBe(0)
    await keeper().load()
    expect(names(keeper)).toEqual([])
  })

  it('does not write over what another page has saved since', async () => {
    const { page, stored } = openStorage()
    const [first, restored] = [page(), page()]
    await first().keep('A', snapshot(1))
    const seen = first().current!.savedAt
    await first().save(snapshot(2))
    first().leave()
    expect(await restored().takeUp('id 1', ({ saved }) => saved === seen)).toBeNull()
    expect(restored()).toMatchObject({ trouble: 'changed', current: null })
    expect(await restored().takeUp('id 1')).toMatchObject({ content: { y: 2 } })
    stored.set('id 1', { ...(stored.get('id 1') as Kept), saved: 9999 })
    await restored().save(snapshot(3))
    expect(restored()).toMatchObject({ trouble: 'changed', current: { state: 'failed' } })
    expect(stored.get('id 1')).toMatchObject({ content: { y: 2 } })
  })

  it('leaves to another page what that page writes', async () => {
    const { page, stored } = openStorage()
    const [first, second] = [page(), page()]
    await first().keep('A', snapshot(1))
    await second().load()
    await second().rename('id 1', 'B')
    expect(second().trouble).toBe('busy')
    await second().remove('id 1')
    expect(stored.get('id 1')).toMatchObject({ name: 'A' })
    await second().duplicate('id 1')
    expect(second().trouble).toBeNull()
    expect(names(second)).toEqual(['A (2)', 'A'])
  })

  it('lists what is damaged beside the others', async () => {
    const { page, stored } = openStorage()
    stored.set('x', { name: 'Old', format: 1 })
    stored.set('y', keptOf('y', 'Fine', 3, snapshot(1)))
    const keeper = page()
    await keeper().load()
    expect(names(keeper)).toEqual(['Fine', { id: 'x', kept: null, problem: 'damaged', name: 'Old' }])
    expect(readKeptFile(keeper().asFile()).experiments).toHaveLength(1)
  })
})
