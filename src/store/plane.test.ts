import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../acquisition'
import { listed } from '../problems/source'
import { selectCells, selectMoment, selectNext } from './derived'
import { createLab } from './lab'

describe('a black box with two inputs', () => {
  const branin = () => {
    const lab = createLab()
    lab.getState().setSource(listed('branin'))
    return lab
  }

  it.each(acquisitionIds)('is searched by %s, which scores the whole plane and goes on', (acquisition) => {
    const lab = branin()
    lab.getState().setModel({ acquisition })
    lab.getState().goTo(7)
    const moment = selectMoment(lab.getState())
    expect(moment.curves().mean).toHaveLength(selectCells(lab.getState()) ** 2)
    expect(moment.scores()!.every(Number.isFinite)).toBe(true)
    expect(selectNext(lab.getState())!.x).toHaveLength(2)
  })

  it('has a length-scale for each axis: moving one changes what is believed and no evaluation', () => {
    const lab = branin()
    const { run } = lab.getState()
    const before = selectMoment(lab.getState()).curves().mean
    lab.getState().setModel({ covariance: { ...run.model.surrogate.covariance, lengthscale: [3, 12] } })
    expect(selectMoment(lab.getState()).curves().mean).not.toEqual(before)
    expect(lab.getState().run.trace).toEqual(run.trace)
  })
})
