import { expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import { listed } from '../../problems/source'
import { selectNext } from '../../store/derived'
import { createLab } from '../../store/lab'
import { formatPercent } from '../format'
import { feasibilityWords, isWeighed } from './feasibility'
import { narrate } from './narrate'
import { plain } from './sentence'
import { whyHere } from './whyHere'

const c = { output: 'c(x)', limit: 0.6 }

it('says the chance, and what it does to the score', () => {
  expect(plain(feasibilityWords(c, 0.25, true, true))).toBe(
    'The chance that it is feasible, c(x) ≤ 0.6, is 25 %; the score is the expected improvement times this chance.',
  )
  expect(plain(feasibilityWords(c, 0.25, true, false))).toBe(
    'The chance that it is feasible, c(x) ≤ 0.6, is 25 %; while no feasible place is known, the score is this chance alone.',
  )
  expect(plain(feasibilityWords(c, 0.25, false, true))).toBe(
    'The chance that it is feasible, c(x) ≤ 0.6, is 25 %, which this acquisition function does not ask.',
  )
  expect(isWeighed(findAcquisition('eic'))).toBe(true)
  expect(isWeighed(findAcquisition('ei'))).toBe(false)
})

it('is said of the next place, with the numbers that are drawn, and an evaluation that is not feasible is called so', () => {
  const lab = createLab()
  lab.getState().setSource(listed('forrester_limited'))
  expect(lab.getState().run.model.acquisition.kind).toBe('eic')
  lab.getState().goTo(8)
  const next = selectNext(lab.getState())!
  expect(plain(whyHere(lab.getState(), null))).toContain(`is ${formatPercent(next.feasible!)}; the score is`)
  lab.getState().choose([0.757])
  expect(narrate(lab.getState())).toMatch(/^Evaluation 9 of 16 at x = 0\.757: −6\.021, but not feasible\./)
  lab.getState().goTo(8)
  lab.getState().goToPhase('evaluate')
  expect(plain(whyHere(lab.getState(), null))).toContain(
    'is above its limit of 0.6: the place is not feasible and cannot be the best.',
  )
  // Elsewhere nobody asks for a second output.
  lab.getState().setSource(listed('forrester'))
  expect(lab.getState().run.model.acquisition.kind).toBe('ei')
  expect(whyHere(lab.getState(), null)).not.toContain('feasible')
})
