import { describe, expect, it } from 'vitest'
import { fitData } from '../search/conditioning'
import { fitProblem } from '../search/hyperparameterPosterior'
import { covarianceOf } from '../search/kernelFor'
import { randomSearch } from '../search/randomSearch'
import { fit as fitHyperparameters } from '../surrogate/fit'
import { kernels } from '../surrogate/kernels'
import { kernelFit } from './kernelComparison'
import { contestOf, defaultSetup, problemOf } from './setup'
import { runToEnd, toldBy } from './trace'

const setup = { ...defaultSetup(), budget: 14 }
const told = toldBy(runToEnd(randomSearch, setup))
const contest = contestOf(setup, setup.model)
const compared = (kind: string, standardize = true, count = told.length) =>
  kernelFit(contest, { mean: 'zero', standardize }, covarianceOf(kind, problemOf(setup)), told.slice(0, count))

describe('a kernel among others', () => {
  it.each(kernels.map(({ id }) => id))('is charged log n for each number that was fitted: %s', (kind) => {
    const { logMarginalLikelihood, parameters, bic } = compared(kind)!
    expect(bic).toBeCloseTo(-2 * logMarginalLikelihood + parameters * Math.log(14), 9)
    expect(parameters).toBeGreaterThanOrEqual(2)
  })

  it('explains the values better when it may bend than when it is a straight line', () => {
    expect(compared('matern52')!.bic).toBeLessThan(compared('linear')!.bic)
    expect(compared('matern52')!.logMarginalLikelihood).toBeGreaterThan(compared('white')!.logMarginalLikelihood)
  })

  it.each(kernels.map(({ id }) => id))('is explained about as well as a thorough fit explains it: %s', (kind) => {
    const { X, z, widths } = fitData(contest, setup.model.surrogate, told)
    const asked = { ...setup.model.surrogate, covariance: covarianceOf(kind, problemOf(setup)) }
    const thorough = fitHyperparameters(fitProblem(asked, X, z, widths, 1, 'mle'))
    expect(compared(kind)!.logMarginalLikelihood).toBeGreaterThan(thorough.logMarginalLikelihood - 0.05)
  })

  it('ranks the same whatever the units of y', () => {
    const apart = (standardize: boolean) => compared('matern52', standardize)!.bic - compared('linear', standardize)!.bic
    expect(Math.sign(apart(false))).toBe(Math.sign(apart(true)))
    expect(compared('matern52', false)!.logMarginalLikelihood).toBeLessThan(compared('matern52')!.logMarginalLikelihood)
  })

  it('cannot be judged by one observation', () => {
    expect(compared('rbf', true, 1)).toBeNull()
  })
})
