import { expect, it } from 'vitest'
import { mapNotes } from './maps'

it('says which end of the colours is the good one, on either ground and for either goal', () => {
  expect(mapNotes(false, 'minimize').value).toBe('deep = low')
  expect(mapNotes(true, 'maximize').value).toBe('bright = high')
  expect(mapNotes(true, 'minimize')).toEqual({ value: 'bright = low', sd: 'bright = unsure', acquisition: 'bright = next' })
})
