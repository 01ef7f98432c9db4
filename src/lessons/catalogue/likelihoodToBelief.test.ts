import { expect, it } from 'vitest'
import { betaMode } from '../../numerics/beta'
import { openFigure } from '../figures'
import { performOnSlotMachine } from '../slotMachine/acts'
import { intervalOf, mleOf } from '../slotMachine/belief'
import { selectCounts, selectPosterior } from '../slotMachine/machine'
import { meansOfTests } from '../testSupport'
import { likelihoodToBelief } from './likelihoodToBelief'

function machineAt(id: string, more = 0) {
  const { shows } = openFigure(likelihoodToBelief.steps.find((step) => step.id === id)!, meansOfTests)
  if (shows.kind !== 'slotMachine') throw new Error(`“${id}” has no slot machine.`)
  if (more > 0) performOnSlotMachine(shows.machine, { do: 'pull', count: more })
  return shows.machine.getState()
}

it.each([
  ['hidden-chance', 3, 3],
  ['likelihood', 0, 3],
  ['three-pulls', 7, 4],
  ['wrong-prior', 0, 4],
  ['more-than-a-point', 90, 40],
])('counts the wins that it speaks of: in “%s” after %d more pulls %d', (id, more, wins) => {
  expect(selectCounts(machineAt(id, more)).wins).toBe(wins)
})

it('says truly how well p = 0.5 explains three wins', () => {
  expect(0.5 ** 3).toBe(0.125)
})

it('says truly that the best value falls from 1 to 0.4', () => {
  expect(mleOf(selectCounts(machineAt('three-pulls')))).toBe(1)
  expect(mleOf(selectCounts(machineAt('three-pulls', 7)))).toBe(0.4)
})

it('says truly what prior and three wins make together', () => {
  const posterior = selectPosterior(machineAt('posterior'))
  expect(posterior.alpha).toBeCloseTo(6, 12)
  expect(posterior.beta).toBeCloseTo(6, 12)
  expect(betaMode(posterior)).toBeCloseTo(0.5, 12)
})

it.each([
  [0, '0.17', '0.69'],
  [90, '0.31', '0.50'],
])('says truly where the interval lies after %d more pulls, and what is highest', (more, low, high) => {
  const posterior = selectPosterior(machineAt('more-than-a-point', more))
  expect(intervalOf(posterior).map((end) => end.toFixed(2))).toEqual([low, high])
  expect(betaMode(posterior)).toBeCloseTo(0.4, 12)
})

it('says truly that the interval gets about a third as wide', () => {
  const [before, after] = [0, 90].map((more) => {
    const [low, high] = intervalOf(selectPosterior(machineAt('more-than-a-point', more)))
    return high - low
  })
  expect(after! / before!).toBeGreaterThan(0.3)
  expect(after! / before!).toBeLessThan(0.4)
})
