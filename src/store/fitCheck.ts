import { leftOutOf } from '../experiment/fitCheck'
import { type KernelFit, kernelFit } from '../experiment/kernelComparison'
import { contestOf, problemOf, type Setup } from '../experiment/setup'
import { type Trace, toldBy } from '../experiment/trace'
import { covarianceOf } from '../search/kernelFor'
import type { SurrogateSettings } from '../search/modelSettings'
import { kernels } from '../surrogate/kernels'
import type { Kernel } from '../surrogate/kernels/kernel'
import { selectMoment, selectShown } from './derived'
import { perLab } from './lastCall'
import type { LabState } from './state'

const leftOutPer = perLab(leftOutOf)
/** The evaluations at the moment shown, each beside its prediction from all the others. */
export const selectLeftOut = (state: LabState) => leftOutPer(state, state.setup, selectMoment(state).model, selectShown(state))

/** The kernels that can follow a function: those that have a length-scale or a shape. */
export const COMPARED: readonly Kernel[] = (kernels as readonly Kernel[]).filter(
  ({ lengthscale, shapes }) => lengthscale !== null || shapes.length > 0,
)

type Fitting = Pick<SurrogateSettings, 'mean' | 'standardize' | 'fitsNoise' | 'transform'>

/** One by one, since what is equal field by field is computed once. */
type OwnFitting = readonly [Fitting['mean'], boolean, Fitting['fitsNoise'], Fitting['transform']]

const fitsPer = new Map(
  COMPARED.map(({ id }) => [
    id,
    perLab((setup: Setup, shown: Trace, ...own: OwnFitting) => {
      const [mean, standardize, fitsNoise, transform] = own
      const contest = contestOf(setup, setup.model)
      return kernelFit(contest, { mean, standardize, fitsNoise, transform }, covarianceOf(id, problemOf(setup)), toldBy(shown))
    }),
  ]),
)

/** A kernel fitted to some evaluations by maximum likelihood. It depends on the data alone, so that no setting of the model asks for it anew. */
export function kernelFitOf(state: LabState, kernel: Kernel, shown: Trace): KernelFit | null {
  const { mean, standardize, fitsNoise, transform } = state.run.model.surrogate
  return fitsPer.get(kernel.id)!(state, state.setup, shown, mean, standardize, fitsNoise, transform)
}

const rankingPer = perLab((...fits: readonly (KernelFit | null)[]) => {
  const rows = COMPARED.flatMap(({ id, name }, i) => {
    const fitted = fits[i]
    return fitted ? [{ id, name, ...fitted }] : []
  })
  return rows.length === fits.length ? rows.sort((a, b) => a.bic - b.bic) : null
})
/** Every kernel with its fit, the lowest BIC first; null while there is too little to fit to. */
export const selectRanking = (state: LabState, shown: Trace) =>
  rankingPer(state, ...COMPARED.map((kernel) => kernelFitOf(state, kernel, shown)))
