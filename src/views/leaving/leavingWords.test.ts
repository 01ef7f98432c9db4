import { expect, it } from 'vitest'
import { departureOfRun } from '../../experiment/code/fromRun'
import { departureOfStudy } from '../../experiment/code/fromStudy'
import { defaultSetup } from '../../experiment/setup'
import { replay } from '../../experiment/trace'
import { leavingWords } from './leavingWords'

const departing = (count: number) => {
  const setup = defaultSetup()
  return departureOfRun(setup, replay(setup, [{ do: 'step', count }]).trace, setup.model)
}

it('says what leaves: how many evaluations, whether a model, and what is left of the initial design', () => {
  expect(leavingWords(departing(0))).toBe(
    'Forrester: nothing was evaluated yet. The program begins with the 3 points of the initial design.',
  )
  expect(leavingWords(departing(1))).toBe(
    'Forrester: 1 evaluation of a budget of 16; 2 points of the initial design are still to be evaluated.',
  )
  expect(leavingWords(departing(2))).toMatch(/; 1 point of the initial design is still to be evaluated\.$/)
  expect(leavingWords(departing(9))).toBe('Forrester: 9 evaluations of a budget of 16, and the model as it is in force.')
  const parameters = [{ name: 'x', type: 'float' as const, low: 0, high: 1 }]
  const trials = [{ params: { x: 0.5 }, value: 1 }]
  const study = departureOfStudy({ parameters, goal: 'maximize', trials }, { seed: 0, title: 'Yield' })
  expect(leavingWords(study)).toMatch(/^Yield: 1 evaluation/)
})
