import { describe, expect, it } from 'vitest'
import { exploreRoom } from '../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../experiment/room'
import { listed } from '../problems/source'
import { covarianceOf } from '../search/kernelFor'
import { kernels } from '../surrogate/kernels'
import { selectMoment, selectProblem } from './derived'
import { createLab, selectDocument } from './lab'
import {
  moveDot,
  selectDot,
  selectDraws,
  selectHeld,
  selectIsCurrent,
  selectLandscape,
  selectPlane,
  selectPlanes,
  selectRelief,
} from './landscape'

function labAfter(evaluations: number) {
  const lab = createLab()
  lab.getState().goTo(evaluations)
  return lab
}

describe('the landscape of a Lab', () => {
  it('is not there before two evaluations', () => {
    expect(selectLandscape(labAfter(1).getState())).toBeNull()
    expect(selectLandscape(labAfter(2).getState())).not.toBeNull()
  })

  it.each([true, false])(
    'has at the dot the log marginal likelihood that the settings show (standardised: %s)',
    (standardize) => {
      const lab = labAfter(6)
      lab.getState().setStandardize(standardize)
      const { likelihood } = selectLandscape(lab.getState())!
      lab.getState().setModel({ fit: 'mle' })
      const { report } = selectMoment(lab.getState()).model
      const fitted = selectLandscape(lab.getState())!
      expect(fitted.likelihood.heightAt(selectDot(lab.getState()))).toBeCloseTo(report!.logMarginalLikelihood, 6)
      expect(fitted.likelihood.summits[0]!.value).toBeGreaterThanOrEqual(report!.logMarginalLikelihood - 1e-3)
      expect(likelihood.summits[0]!.value).toBeLessThanOrEqual(fitted.likelihood.summits[0]!.value + 1e-3)
    },
  )

  it('stays the very same while the dot moves, and is another when a setting moves that is held', () => {
    const lab = labAfter(6)
    const before = selectLandscape(lab.getState())
    moveDot(lab.getState(), [0.3, 0.02])
    expect(selectDot(lab.getState())).toEqual([0.3, expect.closeTo(0.02, 12)])
    expect(selectLandscape(lab.getState())).toBe(before)
    const { covariance } = lab.getState().run.model.surrogate
    lab.getState().setModel({ covariance: { ...covariance, variance: 2 } })
    expect(selectLandscape(lab.getState())).not.toBe(before)
  })

  it('is the one from before while a setting that is held is dragged too fast for maps, and says so, until the hand rests', () => {
    const lab = labAfter(6)
    const before = selectLandscape(lab.getState())
    lab.getState().setResolution('quick')
    moveDot(lab.getState(), [0.3, 0.02])
    expect(selectLandscape(lab.getState())).toBe(before)
    expect(selectIsCurrent(lab.getState())).toBe(true)
    lab.getState().setModel({ covariance: { ...lab.getState().run.model.surrogate.covariance, variance: 2 } })
    expect(selectLandscape(lab.getState())).toBe(before)
    expect(selectIsCurrent(lab.getState())).toBe(false)
    lab.getState().setResolution('full')
    expect(selectLandscape(lab.getState())).not.toBe(before)
    expect(selectIsCurrent(lab.getState())).toBe(true)
  })

  it('takes over by hand from a fit, with the settings held where the fit had put them', () => {
    const lab = labAfter(6)
    lab.getState().setModel({ fit: 'map' })
    expect(selectRelief(lab.getState())).toBe('posterior')
    const [held] = selectHeld(lab.getState())
    const before = selectLandscape(lab.getState())
    moveDot(lab.getState(), [0.3, 0.02])
    expect(lab.getState().run.model.surrogate.fit).toBe('hand')
    expect(selectHeld(lab.getState())).toEqual([held])
    expect(selectLandscape(lab.getState())).toBe(before)
  })

  it('shows the draws of full Bayes, and none under any other fit', () => {
    const lab = labAfter(4)
    expect(selectDraws(lab.getState())).toEqual([])
    lab.getState().setModel({ fit: 'bayes' })
    expect(selectDraws(lab.getState())).toHaveLength(selectMoment(lab.getState()).model.members.length)
  })

  it.each(kernels.map(({ id }) => id))('is there for every kernel over every pair of its settings: %s', (kind) => {
    const lab = labAfter(5)
    lab.getState().setModel({ covariance: covarianceOf(kind, selectProblem(lab.getState())) })
    for (const plane of selectPlanes(lab.getState())) {
      lab.getState().show({ landscape: { plane } })
      expect(selectPlane(lab.getState())).toEqual(plane)
      const { likelihood, posterior } = selectLandscape(lab.getState())!
      for (const { summits, ways } of [likelihood, posterior]) {
        expect(summits.length).toBeGreaterThan(0)
        for (const place of [...summits.map(({ at }) => at), ...ways().flat()])
          expect(place.every((value) => Number.isFinite(value) && value > 0)).toBe(true)
      }
    }
  })

  it('is there for two inputs, and falls back to what the kernel has when the pair asked for is another’s', () => {
    const lab = labAfter(5)
    lab.getState().show({ landscape: { plane: ['lengthscale.1', 'noise'] } })
    expect(selectPlane(lab.getState())).toEqual(['lengthscale.0', 'noise'])
    lab.getState().setSource(listed('branin'))
    expect(selectPlane(lab.getState())).toEqual(['lengthscale.1', 'noise'])
    expect(selectLandscape(lab.getState())).not.toBeNull()
  })

  it('is carried by a link', async () => {
    const lab = labAfter(5)
    lab.getState().show({ pictures: ['landscape'], landscape: { plane: ['lengthscale.0', 'variance'], of: 'posterior' } })
    const opened = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(lab.getState()))))
    expect(selectPlane(opened.getState())).toEqual(['lengthscale.0', 'variance'])
    expect(selectRelief(opened.getState())).toBe('posterior')
  })
})
