import { expect, it } from 'vitest'
import { priorProcess } from '../surrogate/gaussianProcess'
import { kernelOf } from '../testSupport'
import { mixture, noiseSdOf } from './beliefs'

const modelWith = (...noises: readonly number[]) => ({
  units: { shift: 5, scale: 3 },
  members: noises.map((noise) => ({
    process: priorProcess({ covariance: kernelOf('rbf'), noiseVariance: noise ** 2, mean: 0 }, 1),
    aim: null,
  })),
})

it('knows how far a next measurement scatters, in the units of y', () => {
  expect(noiseSdOf(modelWith(0))).toBe(0)
  expect(noiseSdOf(modelWith(0.2))).toBeCloseTo(0.6, 14)
})

it('gives the predictive s.d. of a mixture whose members have a noise each', () => {
  const noises = [0.1, 0.5, 0.2]
  const [means, sds] = [
    [1, 1.5, 0],
    [0.3, 0.1, 0.6],
  ] as const
  const of = (i: number, noise: number) => ({
    mean: Float64Array.of(means[i]!),
    sd: Float64Array.of(Math.hypot(sds[i]!, noise)),
  })
  const latent = mixture(noises.map((_, i) => of(i, 0))).sd[0]!
  const measured = mixture(noises.map((noise, i) => of(i, noise))).sd[0]!
  const noise = noiseSdOf(modelWith(...noises)) / 3
  expect(Math.hypot(latent, noise)).toBeCloseTo(measured, 14)
})
