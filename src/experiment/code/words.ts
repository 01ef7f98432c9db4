import { findAcquisition } from '../../acquisition'
import { modelWidth } from '../../problems/searchSpace'
import { fits } from '../../search/modelSettings'
import { findTransform } from '../../search/transforms'
import { hyperprior } from '../../surrogate/hyperpriors'
import { findKernel } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import type { Departure } from './departure'
import { comment } from './python'

/** A kernel tree as a sentence says it. */
export const kernelWords = ({ kind, children }: Covariance): string =>
  children
    ? children
        .map((child) => (child.children ? `(${kernelWords(child)})` : kernelWords(child)))
        .join(kind === 'sum' ? ' + ' : ' × ')
    : findKernel(kind).name

const HOW = { mle: 'maximum likelihood (MLE)', map: 'maximum a posteriori (MAP)' } as const

/** How the hyperparameters in force came about, with the priors where there are any, in whole sentences. */
export function fitWords({ settings, model, encoding }: Departure): string {
  const { fit, priors, fitsNoise = true, noiseSd } = settings.surrogate
  const { maximizes, averages } = fits[fit]
  if (maximizes === null) return 'The hyperparameters are as set by hand.'
  if (!model.report) return 'Fewer than two evaluations say nothing about the hyperparameters: they are as set before any fit.'
  const widths = encoding.space.map(modelWidth)
  const { paths } = model.members[0]!.process.kernel
  const named = (path: string) => `${path} ${hyperprior(path, encoding.space.length, widths, priors).name}`
  const said = [
    `The hyperparameters were found by ${HOW[maximizes]} from the evaluations so far`,
    averages ? `; full Bayes then averages over ${model.members.length} draws from their posterior.` : '.',
    maximizes === 'map'
      ? ` Priors, for y in standard deviations and with densities taken in the logarithm: ${[...paths, ...(fitsNoise ? ['noise'] : [])].map(named).join(', ')}.`
      : '',
    fitsNoise ? '' : ` The noise was not fitted: its s.d. is ${noiseSd} as set.`,
  ]
  return said.join('')
}

/** What opens every program: whose experiment it is, and how far it has come. */
export function preamble(
  { title, goal, output, trials, leftOut, budget, seed, limit, settings }: Departure,
  library: string,
): string {
  const { batch = 1, stop } = settings.acquisition
  const failed = trials.filter(({ value }) => value === null).length
  return [
    comment(`${title}: Bayesian optimization with ${library}.`),
    comment(
      `${goal === 'minimize' ? 'Minimise' : 'Maximise'} ${output}. Evaluations so far: ${trials.length}${failed ? `, of which ${failed} failed` : ''}${budget === null ? '' : `, of a budget of ${budget}`}. Seed ${seed}.`,
    ),
    ...(limit === null
      ? []
      : [
          comment(
            `A second output must keep a limit here: ${limit}. On the page a second surrogate learns where it does, and the acquisition function is weighed by the probability of it. This program knows nothing of that, so its next place may break the limit.`,
          ),
        ]),
    ...(batch > 1
      ? [comment(`On the page ${batch} places are chosen at once. This program proposes one at a time, with all results so far.`)]
      : []),
    ...(stop
      ? [
          comment(
            `On the page the search ends once the best expected improvement has been below ${stop.below}${stop.unit === 'noise' ? ' noise s.d.' : ''} for ${stop.steps} steps in a row. This program does not end by itself.`,
          ),
        ]
      : []),
    ...(leftOut > 0
      ? [
          comment(
            `Not here: ${leftOut} trials that lack a parameter, have one that cannot be set, or were not brought to their end.`,
          ),
        ]
      : []),
  ].join('\n')
}

/** What the values are turned into on the page before all else; null where they are not. */
export function bendingWords({ warp, model, settings }: Departure): string | null {
  if (warp) return 'On the page the values are bent by a power transform before all else.'
  const { transform } = settings.surrogate
  return model.transformed && transform ? `On the page the surrogate is of ${findTransform(transform).unit}.` : null
}

/** The acquisition function by its name, as it is called for the goal. */
export const acquisitionName = ({ settings, goal }: Departure): string => findAcquisition(settings.acquisition.kind, goal).name
