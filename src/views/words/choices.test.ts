import { expect, it } from 'vitest'
import { listed } from '../../problems/source'
import { selectChoices } from '../../store/choices'
import { selectMoment, selectNext, selectProblem } from '../../store/derived'
import { createLab } from '../../store/lab'
import { choicesWords, differentPlaces } from './choices'

it('each small picture is what the workbench shows when that is asked', () => {
  const lab = createLab()
  lab.getState().goTo(6)
  const own = { ei: 0, pi: 1, ucb: 2, sd: 3, mean: 4 } as const
  const choices = selectChoices(lab.getState())
  expect(choices).toHaveLength(5)
  for (const [acquisition, i] of Object.entries(own)) {
    lab.getState().setModel({ acquisition: acquisition as keyof typeof own })
    expect(choices[i]!.next).toEqual(selectNext(lab.getState()))
    expect(choices[i]!.scores).toEqual(selectMoment(lab.getState()).scores())
  }
  // They rarely agree: that is the point of the picture.
  expect(differentPlaces(choices, selectProblem(lab.getState()).space)).toBeGreaterThan(2)
})

it('a series of κ goes from where the mean is best to where least is known, one of ξ begins at the best', () => {
  const lab = createLab()
  lab.getState().goTo(6)
  lab.getState().show({ choices: 'kappa' })
  const kappas = selectChoices(lab.getState())
  expect(kappas.map(({ name }) => name)).toEqual(['κ = 0', 'κ = 0.1', 'κ = 0.25', 'κ = 0.5', 'κ = 1', 'κ = 2', 'κ = 5'])
  const sds = kappas.map(({ next }) => next.sd)
  for (const [i, sd] of sds.entries()) expect(sd).toBeGreaterThanOrEqual((sds[i - 1] ?? 0) - 1e-6)
  lab.getState().show({ choices: 'xi' })
  expect(selectChoices(lab.getState()).map(({ name }) => name)).toEqual(['ξ = 0', 'ξ = 0.01', 'ξ = 0.1', 'ξ = 0.3', 'ξ = 1'])
})

it('asks for feasibility too where there is a limit, has no curves of two inputs, and nothing before there is anything', () => {
  const lab = createLab()
  lab.getState().setSource(listed('gramacy_toy'))
  const choices = selectChoices(lab.getState())
  expect(choices[0]!.name).toBe('Expected improvement × feasibility')
  expect(choices.every(({ scores }) => scores === null)).toBe(true)
  lab.getState().goTo(0)
  expect(selectChoices(lab.getState())).toEqual([])
})

it('says how many places come out', () => {
  const { space } = selectProblem(createLab().getState())
  const at = (...xs: number[]) => xs.map((x) => ({ next: { x: [x] } }))
  expect(choicesWords('functions', at(0.1, 0.5, 0.101), space)).toBe(
    'The same model, asked by several acquisition functions: 3 answers, 2 different places.',
  )
  expect(choicesWords('kappa', at(0.1, 0.1), space)).toBe(
    'The same model, asked by the confidence bound with less and more optimism κ: here all 2 go to one place.',
  )
  expect(choicesWords('xi', [], space)).toBe('Nothing has been measured yet, so there is nothing to be asked.')
})
