import { type Departure, inForce } from '../departure'
import { leastGain, maximised } from '../maximised'
import type { FileForm } from './file'
import { STATE_END, seededState } from './mersenneTwister'

const NU: Readonly<Record<string, number>> = { matern12: 0.5, matern32: 1.5, matern52: 2.5 }

/** The state can only say a Matérn kernel: that in force without its signal variance, else the library's own. */
function kernelOf(departure: Departure) {
  const { covariance } = inForce(departure)[0]!
  const nu = NU[covariance.kind]
  const lengthscale = [covariance.lengthscale ?? 1].flat().map(Number)
  const isOwn = nu === undefined || covariance.children !== undefined
  return {
    length_scale: isOwn ? 1 : lengthscale.length === 1 ? lengthscale[0]! : lengthscale,
    length_scale_bounds: [1e-5, 1e5],
    nu: isOwn ? 2.5 : nu,
  }
}

/** What the acquisition function in force has to be told, as its class of bayes_opt asks for it. */
function acquisitionOf(departure: Departure) {
  const { kind, kappa } = departure.settings.acquisition
  const decay = { exploration_decay: null, exploration_decay_delay: null }
  if (kind === 'ucb' || kind === 'mean' || kind === 'sd')
    return { kappa: kind === 'ucb' ? kappa : kind === 'mean' ? 0 : 1e6, ...decay }
  return { xi: kind === 'ei' || kind === 'logei' || kind === 'pi' ? leastGain(departure) : 0, ...decay }
}

/** What bayes_opt 3 saves with `save_state`, and reads with `load_state` into an optimizer that has the same parameters. */
export const bayesOptState: FileForm = {
  id: 'bayes_opt-state',
  name: 'bayes_opt state (3.x)',
  says: 'For load_state of an optimizer with the same parameters, as in the program for bayes_opt. The names of choices, the signal variance and any kernel but Matérn have no place in it; values to be minimised are negated, logarithmic axes stand as exponents.',
  ending: '.bayes_opt.state.json',
  type: 'application/json',
  write(departure) {
    const { columns, trials } = maximised(departure)
    const row = (params: Readonly<Record<string, number | string>>) =>
      columns.flatMap(({ key, parameter, labels }) =>
        parameter.type === 'category' ? labels.map((label) => Number(label === params[key])) : [Number(params[key])],
      )
    return `${JSON.stringify(
      {
        pbounds: Object.fromEntries(columns.map(({ key, bounds }) => [key, bounds ?? [0, 1]])),
        transformed_bounds: null,
        keys: columns.map(({ key }) => key),
        params: trials.map(({ params }) => row(params)),
        target: trials.map(({ target }) => target),
        // Of an optimizer with a constraint; one that nobody measured has no form in it.
        constraint_values:
          trials.every(({ second }) => typeof second === 'number') && departure.second
            ? trials.map(({ second }) => second)
            : null,
        gp_params: {
          kernel: kernelOf(departure),
          alpha: inForce(departure)[0]!.noiseVariance + inForce(departure)[0]!.jitter,
          normalize_y: departure.settings.surrogate.standardize,
          n_restarts_optimizer: 5,
        },
        allow_duplicate_points: true,
        verbose: 0,
        random_state: {
          bit_generator: 'MT19937',
          state: seededState(departure.seed),
          pos: STATE_END,
          has_gauss: 0,
          cached_gaussian: 0,
        },
        acquisition_params: acquisitionOf(departure),
      },
      null,
      2,
    )}\n`
  },
}
