import { expect, it } from 'vitest'
import { listed } from '../problems/source'
import { bayesian } from '../search/bayesian'
import { turned } from '../surrogate/jointDraws'
import { largestDifference } from '../testSupport'
import { DRAWN_FUNCTIONS, drawnFunctions } from './drawnFunctions'
import { modelsOf, moments } from './moments'
import { defaultSetup, problemOf } from './setup'
import { surveyLine } from './survey'
import { runToEnd } from './trace'

const setup = { ...defaultSetup(listed('forrester')), budget: 6 }
const trace = runToEnd(bayesian, setup)
const models = modelsOf(setup, trace, setup.model)
const places = [...trace.map(({ x }) => x), [0.33], [0.9]]
const survey = surveyLine(problemOf(setup).space, places)
const draw = (at: number, belief: 'prior' | 'posterior', set = 0) => drawnFunctions(setup, models[at]!, belief, survey.fine, set)

it('passes through what was observed, in the units and direction of the problem', () => {
  const functions = draw(6, 'posterior')
  expect(functions).toHaveLength(DRAWN_FUNCTIONS)
  for (const each of functions) {
    const values = turned(each, 1)
    // The model believes in a little noise: a thousandth of the spread of y.
    expect(
      largestDifference(
        values.slice(0, trace.length),
        trace.map(({ y }) => y!),
      ),
    ).toBeLessThan(0.05)
  }
})

it('lies about the curves that are drawn, as far as they say', () => {
  const { mean, sd } = moments(setup, models, survey)[4]!.curves()
  for (const each of draw(4, 'posterior')) {
    expect(largestDifference(each.mean, mean)).toBeLessThan(1e-9)
    expect(largestDifference(each.sd, sd)).toBeLessThan(1e-6)
  }
})

it('is the prior before the first evaluation, and the same chance again whenever it is asked', () => {
  expect(draw(0, 'posterior')).toEqual(draw(0, 'prior'))
  expect(draw(3, 'posterior')).toEqual(draw(3, 'posterior'))
  expect(draw(3, 'posterior', 1)).not.toEqual(draw(3, 'posterior'))
})

it('knows nothing of the evaluations in the prior', () => {
  for (const { sd } of draw(6, 'prior')) expect(Math.max(...sd) - Math.min(...sd)).toBeLessThan(1e-9)
})
