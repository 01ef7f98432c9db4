import { describe, expect, it } from 'vitest'
import { tripTable } from '../trips/dataset'
import { ARTICLE_COUNT, syntheticTrips } from '../trips/synthetic'
import { constantRmse } from './constant'
import { partsOf } from './parts'
import { FOLDS, type ProtocolId, type Study } from './study'

const study = (protocol: ProtocolId, trips: number): Study => ({ protocol, network: 'small', budget: 4, seed: 1, trips })

/** √ of the mean of squares about the mean of other fares, term by term. */
function about(fares: readonly number[], learnt: Iterable<number>, scored: Iterable<number>): number {
  const known = [...learnt].map((row) => fares[row]!)
  const mean = known.reduce((a, b) => a + b) / known.length
  const squares = [...scored].map((row) => (fares[row]! - mean) ** 2)
  return Math.sqrt(squares.reduce((a, b) => a + b) / squares.length)
}

describe('the score of always predicting the mean fare', () => {
  const fares = Array.from({ length: 100 }, (_, i) => 5 + ((i * i) % 37))
  const table = { fares: Float64Array.from(fares) }

  it('is that on the hold-out, about the mean of what may be learnt from', () => {
    const parts = partsOf(study('fair', 100))
    expect(constantRmse(study('fair', 100), 'random', table)).toBeCloseTo(
      about(fares, parts.get('train')!, parts.get('validation')!),
      12,
    )
  })

  it('as in the article is that on the test rides, or the mean over the folds of a cross-validation', () => {
    const parts = partsOf(study('article', 100))
    const folds = Array.from({ length: FOLDS }, (_, i) =>
      about(fares, parts.get(`without fold ${i + 1}`)!, parts.get(`fold ${i + 1}`)!),
    )
    expect(constantRmse(study('article', 100), 'bayesian', table)).toBeCloseTo(
      about(fares, parts.get('train')!, parts.get('test')!),
      12,
    )
    expect(constantRmse(study('article', 100), 'grid', table)).toBeCloseTo(folds.reduce((a, b) => a + b) / FOLDS, 12)
  })

  it('is nothing where all fares are the same, and about nine dollars for synthetic trips', () => {
    expect(constantRmse(study('fair', 100), 'grid', { fares: new Float64Array(100).fill(9) })).toBe(0)
    const synthetic = tripTable(syntheticTrips({ count: ARTICLE_COUNT, seed: 1, dirty: false, surcharges: 'as recorded' }))
    const rmse = constantRmse(study('fair', 2000), 'grid', synthetic)
    expect(rmse).toBeGreaterThan(7)
    expect(rmse).toBeLessThan(11)
  })
})
