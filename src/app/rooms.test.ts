import { describe, expect, it } from 'vitest'
import { placeOf } from './rooms'

describe('the room an address leads to', () => {
  it.each([
    ['', 'explore', ''],
    ['#', 'explore', ''],
    ['#explore', 'explore', ''],
    ['#v1.abc', 'explore', 'v1.abc'],
    ['#race', 'race', ''],
    ['#race.v1.abc', 'race', '.v1.abc'],
    ['#taxi/table', 'taxi', '/table'],
    ['#nonsense', 'explore', 'nonsense'],
  ] as const)('%s: %s', (hash, room, address) => {
    expect(placeOf(hash)).toEqual({ room, address })
  })
})
