import { expect, it } from 'vitest'
import { defaultDocument } from '../experiment/document'
import { selectMoment } from './derived'
import { createLab } from './lab'
import type { LabState } from './state'

const open = () => {
  const lab = createLab()
  const { setup, view } = defaultDocument()
  lab.getState().open({
    setup: { ...setup, model: { ...setup.model, surrogate: { ...setup.model.surrogate, standardize: false } } },
    actions: [
      { do: 'step', count: 2 },
      { do: 'tell', x: [0.3], y: 1 },
      { do: 'tell', x: [0.6], y: 2 },
    ],
    view: { ...view, at: 4 },
  })
  return lab
}

it('tells another value, and the rest stays as it was measured', () => {
  const lab = open()
  const before = lab.getState().run.trace.map(({ y }) => y)
  lab.getState().retell(3, -5)
  expect(lab.getState().run.trace.map(({ y }) => y)).toEqual(before.with(2, -5))
  expect(lab.getState().view.at).toBe(4)
})

it('moves the mean and leaves the standard deviation: that follows from the places alone', () => {
  const lab = open()
  const { mean, sd } = selectMoment(lab.getState()).curves()
  lab.getState().retell(4, 9)
  const now = selectMoment(lab.getState()).curves()
  expect(now.sd).toEqual(sd)
  expect(now.mean).not.toEqual(mean)
})

it('leaves alone what was not told', () => {
  const lab = open()
  const before = lab.getState().run
  for (const number of [1, 2, 5]) lab.getState().retell(number, 7)
  expect(lab.getState().run).toBe(before)
})

it.each([
  ['a new seed', (s: LabState) => s.newSeed()],
  [
    'a new seed while looking back before them',
    (s: LabState) => {
      s.goTo(1)
      s.newSeed()
    },
  ],
  ['fewer initial points', (s: LabState) => s.setContest({ initialPoints: 1 })],
  ['more initial points', (s: LabState) => s.setContest({ initialPoints: 7 })],
  ['other noise', (s: LabState) => s.setContest({ noise: 0.5 })],
])('keeps what was told, at its number: %s', (_, change) => {
  const lab = open()
  const before = lab.getState().run.trace
  change(lab.getState())
  expect(lab.getState().run.trace.slice(2, 4)).toEqual(before.slice(2))
})
