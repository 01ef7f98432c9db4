import { expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { followHand } from './useResolution'

it('a bench that goes away in the middle of a drag leaves the maps of its Lab in full', () => {
  const lab = createLab()
  const stop = followHand(lab)
  lab.getState().setResolution('quick')
  stop()
  expect(lab.getState().resolution).toBe('full')
})
