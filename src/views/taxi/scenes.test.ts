import { describe, expect, it } from 'vitest'
import samples from '../../experiment/samples/taxi.v0.json' with { type: 'json' }
import { alike } from '../../experiment/samples/testSupport'
import { selectTable } from '../../store/taxi/derived'
import { createTaxiStore } from '../../store/taxi/taxiStore'
import { sceneOf } from './scenes'

const nobody = () => {
  throw new Error('Nothing is trained here.')
}

describe('an earlier address of the room opens to the same scene and numbers', () => {
  const store = createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: nobody,
    workers: 1,
    recall: () => [],
    keep: nobody,
  })

  it.each(samples)('$address', ({ address, opens }) => {
    const state = store.getState()
    const { speed, protocol, seed, budget, shown } = state
    const { baseline, searches } = selectTable(state)
    const rmse = [baseline.rmse, ...searches.map((line) => line.rmse)]
    const scene = sceneOf(address.replace('#taxi', '')).id
    expect({ scene, speed, protocol, seed, budget, shown, trips: state.trips.length, rmse }).toEqual(alike(opens))
  })
})
