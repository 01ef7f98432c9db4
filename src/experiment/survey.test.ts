import { describe, expect, it } from 'vitest'
import { DRAWN_CELLS } from '../acquisition/maximize'
import { findProblem, problems2d } from '../problems'
import { contains, fromUnit, toModel } from '../problems/searchSpace'
import { listed } from '../problems/source'
import { withSettings } from '../search/modelSettings'
import { largestDifference } from '../testSupport'
import { posterior as headlessPosterior } from './headless/posterior'
import { modelsOf, moments } from './moments'
import { defaultSetup } from './setup'
import { placeOfCell, surveyLine, surveyMap } from './survey'
import { replay } from './trace'

const CELLS = 20

describe.each(problems2d)('the map of $name', ({ id, space, range }) => {
  const survey = surveyMap(space, CELLS)

  it('asks at the centre of every cell, the first axis running fastest', () => {
    expect(survey.fine.count).toBe(CELLS ** 2)
    expect(survey.drawn.count).toBe(DRAWN_CELLS ** 2)
    for (const i of [0, 1, CELLS, CELLS ** 2 - 1]) {
      const place = placeOfCell(space, CELLS, i)
      expect(contains(space, place)).toBe(true)
      place.forEach((coordinate, d) => {
        expect(survey.fine.data[2 * i + d]).toBeCloseTo(toModel(space[d]!, coordinate), 9)
      })
    }
  })

  it('agrees cell for cell with the headless posterior, to a millionth of its range', () => {
    const setup = defaultSetup(listed(id))
    const { trace } = replay(setup, [{ do: 'step', count: 12 }])
    const [shown] = moments(setup, modelsOf(setup, trace, setup.model).slice(-1), survey)
    const { mean, sd } = shown!.curves()
    const { covariance, noiseSd } = setup.model.surrogate
    const told = trace.flatMap(({ y, x }) => (y === null ? [] : [{ x, y }]))
    const inModel = (x: readonly number[]) => x.map((coordinate, d) => toModel(space[d]!, coordinate))
    const headless = headlessPosterior.answer({
      kernel: covariance,
      X: told.map(({ x }) => inModel(x)),
      y: told.map(({ y }) => y),
      noiseVariance: noiseSd ** 2,
      // The app's zero mean is that of the standardised values.
      mean: told.reduce((sum, { y }) => sum + y, 0) / told.length,
      standardize: true,
      query: Array.from({ length: CELLS ** 2 }, (_, i) => inModel(placeOfCell(space, CELLS, i))),
    }) as { mean: number[]; std: number[] }
    const height = range[1] - range[0]
    expect(largestDifference(headless.mean, [...mean])).toBeLessThan(1e-6 * height)
    expect(largestDifference(headless.std, [...sd])).toBeLessThan(1e-6 * height)
  })
})

describe('a drawn function', () => {
  it('is shown on the very cells among which the search chooses', () => {
    const usual = defaultSetup(listed('branin'))
    const setup = { ...usual, model: withSettings(usual.model, { acquisition: 'thompson' }) }
    const { trace } = replay(setup, [{ do: 'step', count: 9 }])
    const { space } = findProblem('branin')
    const [moment] = moments(setup, modelsOf(setup, trace.slice(0, 8), setup.model).slice(-1), surveyMap(space, CELLS))
    const scores = moment!.scores()!
    // To minimize, a drawn value is the better the lower it is.
    const best = scores.indexOf(Math.min(...scores))
    expect(trace[8]!.x).toEqual(placeOfCell(space, DRAWN_CELLS, best).map((coordinate) => expect.closeTo(coordinate, 9)))
  })
})

describe('a line', () => {
  it('is asked at every place, and at every fourth to fix an axis by', () => {
    const { space } = findProblem('taxi_learning_rate')
    const places = Array.from({ length: 9 }, (_, i) => [fromUnit(space[0]!, i / 8)])
    const { fine, coarse, drawn } = surveyLine(space, places)
    expect([...fine.data]).toEqual(places.map(([x]) => Math.log10(x!)))
    expect([...coarse.data]).toEqual([0, 4, 8].map((i) => fine.data[i]))
    expect(drawn).toBe(fine)
  })
})
