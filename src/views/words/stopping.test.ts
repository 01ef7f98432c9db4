import { expect, it } from 'vitest'
import { selectIsStopped, selectStop } from '../../store/derived'
import { createLab } from '../../store/lab'
import { narrate } from './narrate'
import { plain } from './sentence'
import { stopLineWords, stopWords } from './stopping'
import { whyHere } from './whyHere'

const rule = { below: 0.05, unit: 'y', steps: 3 } as const

it('says how the rule stands, and what it does not know', () => {
  const state = { gain: 0.012, threshold: 0.05, met: 2, holds: false }
  expect(stopLineWords(state, rule)).toBe('stop below 0.0500: 2 of 3 steps')
  expect(stopWords({ ...state, met: 0 }, rule)).toBe('')
  expect(plain(stopWords(state, rule))).toBe(
    'The stopping rule is met for 2 of 3 steps: the best expected improvement, 0.0120, is below 0.0500.',
  )
  expect(plain(stopWords({ ...state, met: 3, holds: true }, rule))).toBe(
    'The search has stopped. For 3 steps in a row the best expected improvement, 0.0120, was below 0.0500. That is what the model expects: a plateau of it is no proof that nothing better is there.',
  )
})

it('a stopped search stays where it is until the rule is taken away', () => {
  const lab = createLab()
  const { setModel, goTo, nextStep } = lab.getState()
  setModel({ stop: { below: 0.2, unit: 'y', steps: 1 } })
  goTo(16)
  const { at } = lab.getState().view
  expect(at).toBeLessThan(16)
  expect([selectIsStopped(lab.getState()), selectStop(lab.getState())!.holds]).toEqual([true, true])
  expect(plain(whyHere(lab.getState(), null))).toMatch(/^The search has stopped\./)
  expect(narrate(lab.getState())).toContain(`Evaluation ${at} of 16`)
  nextStep()
  expect(lab.getState().view.at).toBe(at)
  setModel({ stop: null })
  expect(selectStop(lab.getState())).toBeNull()
  goTo(16)
  expect(lab.getState().view.at).toBe(16)
})
