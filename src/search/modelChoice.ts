import { type AcquisitionId, acquisitions, findAcquisition } from '../acquisition'
import { quarterHeight } from '../problems/statedScale'
import { findKernel, kernels } from '../surrogate/kernels'
import { BATCH_SIZES } from './batch'
import { covarianceOf, DEFAULT_KERNEL, roundTo3 } from './kernelFor'
import { DEFAULT_ACQUISITION, type FitMethod, fits } from './modelSettings'
import type { SearchSettings } from './settings'

/** A surrogate and an acquisition function by name: the rest of the model follows from the black box. */
export type ModelChoice = Readonly<{
  kernel: (typeof kernels)[number]['id']
  acquisition: AcquisitionId
  fit: FitMethod
  xi: number
  kappa: number
  /** Whether y is bent by a power transform so that it looks Gaussian. */
  warp: boolean
  /** How many evaluations go on at once. */
  batch: (typeof BATCH_SIZES)[number]
}>

/**
 * The settings of a search that goes by a surrogate and an acquisition function: it begins with those of the workbench, but fitted by maximum
 * likelihood, and ξ = 0.
 */
export const modelChoice: SearchSettings<ModelChoice> = {
  fields: {
    kernel: { kind: 'list', name: 'Kernel', term: 'kernel', optionTerms: 'kernel', options: kernels },
    fit: {
      kind: 'buttons',
      name: 'Hyperparameters',
      term: 'hyperparameters',
      optionTerms: 'fit',
      options: Object.entries(fits).map(([id, { name }]) => ({ id, name })),
    },
    acquisition: {
      kind: 'list',
      name: 'Acquisition function',
      term: 'acquisition',
      optionTerms: 'acquisition',
      options: acquisitions,
    },
    xi: { kind: 'amount', name: 'Exploration', symbol: 'ξ', term: 'xi', slider: [0, 1], limits: [0, 100], unit: 'sd' },
    kappa: { kind: 'amount', name: 'Optimism', symbol: 'κ', term: 'kappa', slider: [0, 5], limits: [0, 100] },
    warp: { kind: 'toggle', name: 'Bend y towards a Gaussian', term: 'warp' },
    batch: {
      kind: 'buttons',
      name: 'Chosen at once',
      term: 'batch',
      options: BATCH_SIZES.map((id) => ({ id, name: id })),
    },
  },
  defaults: {
    kernel: DEFAULT_KERNEL,
    acquisition: DEFAULT_ACQUISITION.kind,
    fit: 'mle',
    xi: 0,
    kappa: DEFAULT_ACQUISITION.kappa,
    warp: false,
    batch: '1',
  },
  label: ({ kernel, fit, acquisition, warp, batch }) =>
    [
      findKernel(kernel).name,
      fits[fit].name,
      findAcquisition(acquisition).short,
      warp ? 'warped' : [],
      batch === '1' ? [] : `${batch} at once`,
    ]
      .flat()
      .join(' · '),
  counts: ({ acquisition }) => ['kernel', 'fit', 'acquisition', ...findAcquisition(acquisition).settings, 'warp', 'batch'],
  model({ kernel, acquisition, fit, xi, kappa, warp, batch }, problem, noise) {
    const share = problem.noise.kind === 'gaussian' ? noise / quarterHeight(problem) : noise / 10
    return {
      surrogate: {
        covariance: covarianceOf(kernel, problem),
        noiseSd: Math.max(0.001, roundTo3(share)),
        fitsNoise: noise > 0,
        mean: 'zero',
        standardize: true,
        fit,
        ...(warp && { warp }),
      },
      acquisition: { kind: acquisition, xi, kappa, ...(batch !== '1' && { batch: Number(batch) }) },
    }
  },
}
