import { describe, expect, it } from 'vitest'
import { changed, redone, rested, undoable, undone } from './undoable'

describe('what can be undone', () => {
  it('goes back and forth, change by change', () => {
    const two = changed(changed(undoable('a'), 'b'), 'c')
    expect(undone(two).now).toBe('b')
    expect(undone(undone(two)).now).toBe('a')
    expect(redone(undone(two))).toEqual(two)
    expect(undone(undoable('a')).now).toBe('a')
    expect(redone(two).now).toBe('c')
  })

  it('undoes a drag as a whole, until the hand is lifted', () => {
    const dragged = ['b', 'c', 'd'].reduce((now, next) => changed(now, next, 'knot 1'), undoable('a'))
    expect(undone(dragged).now).toBe('a')
    expect(undone(changed(rested(dragged), 'e', 'knot 1')).now).toBe('d')
    expect(undone(changed(dragged, 'e', 'knot 2')).now).toBe('d')
  })

  it('forgets the other future with the next change', () => {
    expect(changed(undone(changed(undoable('a'), 'b')), 'c').future).toEqual([])
  })
})
