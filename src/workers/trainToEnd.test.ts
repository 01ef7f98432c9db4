import { expect, it } from 'vitest'
import { guessOf, planOf } from '../casestudy/guess'
import { tripTable } from '../trips/dataset'
import { syntheticTrips } from '../trips/synthetic'
import { trainToEnd } from './trainToEnd'

const trips = syntheticTrips({ count: 300, seed: 1, dirty: false, surcharges: 'as recorded' })

/** Trains on a clock that goes on by so many seconds whenever it is read. */
async function heardOf(step: number) {
  let time = 0
  const reports: number[] = []
  let beats = 0
  const outcome = await trainToEnd(
    guessOf(planOf('fair', 'small'), 'fair', 0, tripTable(trips)),
    { report: (epochs) => reports.push(epochs.length), beat: () => beats++ },
    () => {
      time += step
      return time
    },
  )
  return { reports, beats, outcome }
}

it('a training tells of its epochs no faster than a page draws, gives signs of life, and comes to the same either way', async () => {
  const fast = await heardOf(0.001)
  const slow = await heardOf(1)
  expect(slow.reports).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  expect(fast.reports.length).toBeLessThan(5)
  expect(fast.beats).toBeGreaterThanOrEqual(20)
  expect(fast.outcome.epochs).toHaveLength(20)
  expect(fast.outcome.rmse).toBe(slow.outcome.rmse)
})
