import { modelBounds, modelWidth } from '../../../problems/searchSpace'
import { fits } from '../../../search/modelSettings'
import { type Departure, inForce } from '../departure'
import { gpytorchKernel, KERNELS, SCALED } from '../gpytorchKernel'
import type { Library } from '../library'
import { comment, list, number, numbers, rows } from '../python'
import { heading, measuredOf, placeOf, spaceOf, statsOf } from '../sharedParts'
import { acquisitionName, fitWords, kernelWords, preamble } from '../words'

/** BoTorch, on which Ax stands. */
export const botorch: Library = {
  id: 'botorch',
  name: 'BoTorch',
  says: 'The library on which Ax stands: kernel, priors and acquisition function can all be said in it, batches and constraints too.',
  install: 'pip install "botorch>=0.12"',
  program,
}

interface Asked {
  readonly imports: string
  readonly expression: string
  readonly differs: string | null
}

/** The same question in BoTorch. The model is in the units of z, so ξ and κ are those of the page. */
function askedOf({ settings }: Departure): Asked {
  const { kind, xi, kappa } = settings.acquisition
  const analytic = (name: string, args: string, differs: string | null = null): Asked => ({
    imports: `from botorch.acquisition.analytic import ${name}`,
    expression: `${name}(model${args})`,
    differs,
  })
  const above = `, best_f=z.max() + ${number(xi)}`
  switch (kind) {
    case 'ei':
      return analytic('LogExpectedImprovement', above, 'Its logarithm is asked, which is largest at the same place.')
    case 'eic':
      return analytic(
        'LogExpectedImprovement',
        above,
        'The second output and its limit are not in this program: the logarithm of expected improvement alone is asked.',
      )
    case 'logei':
      return analytic('LogExpectedImprovement', above)
    case 'pi':
      return analytic('LogProbabilityOfImprovement', above, 'Its logarithm is asked, which is largest at the same place.')
    case 'ucb':
      return analytic('UpperConfidenceBound', `, beta=${number(kappa ** 2)}`, `BoTorch calls κ² beta: κ = ${kappa}.`)
    case 'sd':
      return analytic('PosteriorStandardDeviation', '')
    case 'mean':
      return analytic('PosteriorMean', '')
    case 'nei':
      return analytic(
        'LogExpectedImprovement',
        ', best_f=model.posterior(train_X).mean.max().item()',
        'The incumbent is the best mean predicted where something was evaluated, as on the page; the logarithm is largest at the same place.',
      )
    case 'mes':
      return {
        imports: 'from botorch.acquisition.max_value_entropy_search import qMaxValueEntropy',
        expression:
          'qMaxValueEntropy(model, candidate_set=BOUNDS[0] + torch.rand(1000, BOUNDS.shape[1], **DOUBLE) * (BOUNDS[1] - BOUNDS[0]))',
        differs: 'BoTorch draws the values that the largest f may take at random: the place need not be the very same.',
      }
    default:
      return {
        imports: 'from botorch.generation import MaxPosteriorSampling',
        expression: 'MaxPosteriorSampling(model, replacement=False)',
        differs: 'BoTorch draws with random numbers of its own: the next place is another one of the same kind.',
      }
  }
}

function program(departure: Departure): string {
  const { settings, encoding, model, initial, underWay, steps, seed } = departure
  const { surrogate } = settings
  const members = inForce(departure)
  const first = members[0]!
  const kernel = gpytorchKernel(first.covariance)
  const asked = askedOf(departure)
  const isDraw = settings.acquisition.kind === 'thompson'
  const isEstimated = surrogate.mean === 'estimated'
  const notes = [
    ...new Set(kernel.differs),
    `Acquisition function: ${acquisitionName(departure)}.${asked.differs ? ` ${asked.differs}` : ''}`,
    members.length > 1 &&
      `The page averages over ${members.length} draws of the hyperparameters: here the first draw is used. SaasFullyBayesianSingleTaskGP averages in a way of its own.`,
    fits[surrogate.fit].maximizes === 'map' &&
      'The priors of the page are densities in the logarithm. GPyTorch takes densities of the value itself, so a fit under gamma priors of the same name ends at slightly smaller values: the hyperparameters here are held as the page found them.',
    first.jitter > 0 && `The page added a jitter of ${first.jitter} to the noise variance: the matrix needed it to be factored.`,
    underWay.length > 0 &&
      'Experiments that are under way stand in PENDING: BoTorch takes them as X_pending with a Monte-Carlo acquisition function, such as qLogExpectedImprovement; they are not counted here.',
    encoding.searched.some(({ type }) => type === 'int') &&
      'Whole numbers: the best place is looked for between them, then rounded.',
    'The best place is looked for by random starts and climbs: it need not be the very same as on the page.',
  ].filter((note) => note !== false && note !== null)
  const used = [...new Set(kernel.used)]
  const definitions = [
    ...(used.some((name) => !['constant', 'linear'].includes(name)) ? [SCALED] : []),
    ...(used.includes('linear') && !used.includes('constant') ? [KERNELS.constant!] : []),
    ...used.map((name) => KERNELS[name]!),
  ]
  const bounds = encoding.space.map(modelBounds)
  return `${[
    preamble(departure, 'BoTorch'),
    notes.map((note) => comment(`- ${note}`)).join('\n'),
    [
      'import json',
      '',
      'import gpytorch',
      'import numpy as np',
      'import torch',
      ...(statsOf(departure).length > 0 ? [`from scipy.stats import ${statsOf(departure).join(', ')}`] : []),
      asked.imports,
      'from botorch.models import SingleTaskGP',
      ...(isDraw || steps === 'pool'
        ? []
        : [`from botorch.optim import ${hasCategories(departure) ? 'optimize_acqf_mixed' : 'optimize_acqf'}`]),
      '',
      'DOUBLE = {"dtype": torch.double}',
      `torch.manual_seed(${seed})`,
    ].join('\n'),
    spaceOf(departure),
    measuredOf(departure),
    [
      heading('The surrogate'),
      ...definitions.flatMap((definition) => ['', '', definition]),
      '',
      '',
      comment(`Kernel: ${kernelWords(first.covariance)}. ${fitWords(departure)}`),
      `NOISE_VARIANCE = ${number(first.noiseVariance + first.jitter + kernel.white)}`,
      'train_X = torch.tensor(seen(told_x), **DOUBLE)',
      'train_z = torch.tensor(z, **DOUBLE).unsqueeze(-1)',
      'model = SingleTaskGP(',
      '    train_X,',
      '    train_z,',
      '    train_Yvar=torch.full_like(train_z, NOISE_VARIANCE),',
      `    covar_module=${kernel.expression || 'gpytorch.kernels.ZeroKernel()'},`,
      `    mean_module=gpytorch.means.${isEstimated ? 'ConstantMean' : 'ZeroMean'}(),`,
      '    outcome_transform=None,',
      ')',
      ...(isEstimated
        ? ['# The mean, estimated by generalised least squares.', `model.mean_module.initialize(constant=${number(first.mean)})`]
        : []),
      'model.eval()',
      comment(fitAnew(departure)),
      '',
      '',
      'def predict(x):',
      '    """Mean and s.d. of f itself, without noise, in the units and the direction of Y."""',
      '    with torch.no_grad():',
      '        posterior = model.posterior(torch.tensor(seen(x), **DOUBLE))',
      '    mean, sd = posterior.mean.numpy()[:, 0], posterior.variance.sqrt().numpy()[:, 0]',
      '    return SIGN * (SHIFT + SCALE * mean), SCALE * sd',
    ].join('\n'),
    [
      heading('Where next?'),
      '# Points of the initial design that are still to be evaluated: they come first.',
      `INITIAL = ${rows(initial.map((params) => placeOf(departure, params)))}`,
      ...(underWay.length > 0 ? [`PENDING = ${rows(underWay.map((params) => placeOf(departure, params)))}`] : []),
      '# Both ends of every coordinate as the surrogate sees it.',
      `BOUNDS = torch.tensor(${list([numbers(bounds.map(([low]) => low)), numbers(bounds.map(([, high]) => high))])}, **DOUBLE)`,
      ...(steps === 'pool'
        ? [
            '# It was measured at these places only, and not yet evaluated at them.',
            `LEFT = ${rows((model.places?.() ?? []).map(numbers))}`,
          ]
        : []),
      '',
      '',
      search(departure, asked.expression, isDraw),
      '',
      'if __name__ == "__main__":',
      '    print(json.dumps(INITIAL[0] if INITIAL else next_place()))',
    ].join('\n'),
  ].join('\n\n\n')}\n`
}

const hasCategories = ({ encoding: { searched } }: Departure): boolean => searched.some(({ type }) => type === 'category')

/** How the hyperparameters are fitted anew, and under which priors. */
function fitAnew({ settings, encoding }: Departure): string {
  const { fit, priors } = settings.surrogate
  const how =
    'To fit them anew after further evaluations: from botorch.fit import fit_gpytorch_mll; fit_gpytorch_mll(gpytorch.mlls.ExactMarginalLogLikelihood(model.likelihood, model))'
  if (fits[fit].maximizes !== 'map') return `${how}.`
  const widths = encoding.space.map(modelWidth)
  const lengths =
    priors === 'dimension-scaled'
      ? 'lengthscale_prior=gpytorch.priors.LogNormalPrior(2**0.5 + 0.5 * log(dim) + log(width), 3**0.5)'
      : `lengthscale_prior=gpytorch.priors.GammaPrior(2.0, 4.0 / width)`
  return `${how}, with priors at the kernels: ${lengths}, outputscale_prior=gpytorch.priors.GammaPrior(2.0, 0.15). The widths of the axes are ${widths.map((width) => Number(width.toPrecision(6))).join(', ')}.`
}

function search(departure: Departure, expression: string, isDraw: boolean): string {
  const { steps } = departure
  if (steps === 'pool')
    return `def next_place():
    """The place, of those left, at which the acquisition function is largest."""
    if not LEFT:
        return None
    places = torch.tensor(seen(LEFT), **DOUBLE)
${isDraw ? `    best = ${expression}(places, num_samples=1)\n    return LEFT[int((places - best).abs().sum(dim=-1).argmin())]` : `    acquisition = ${expression}\n    with torch.no_grad():\n        return LEFT[int(acquisition(places.unsqueeze(1)).argmax())]`}`
  const found = isDraw
    ? `    candidates = BOUNDS[0] + torch.rand(2000, BOUNDS.shape[1], **DOUBLE) * (BOUNDS[1] - BOUNDS[0])
    best = ${expression}(candidates, num_samples=1)`
    : hasCategories(departure)
      ? `    acquisition = ${expression}
    best, _ = optimize_acqf_mixed(acquisition, bounds=BOUNDS, q=1, num_restarts=5, raw_samples=512, fixed_features_list=CHOICES)`
      : `    acquisition = ${expression}
    best, _ = optimize_acqf(acquisition, bounds=BOUNDS, q=1, num_restarts=10, raw_samples=512)`
  if (steps === 'climb')
    return `def next_place():
    """Where the acquisition function is largest."""
${found}
    x = best.detach().numpy()[0]
    return np.clip(np.where(LOG, 10.0**x, x), LOW, HIGH).tolist()`
  return `def choices_of(parameters, at=0):
    """Every combination of choices, as coordinates that are held: {coordinate: 0 or 1}."""
    if not parameters:
        return [{}]
    first, *others = parameters
    width = len(first.get("choices", [None]))
    rest = choices_of(others, at + width)
    if first["type"] != "category":
        return rest
    return [{**{at + k: float(k == taken) for k in range(width)}, **more} for taken in range(width) for more in rest]


CHOICES = choices_of(SEARCHED)


def params_at(x):
    """From what the surrogate sees to parameters: the nearest whole number, the choice taken."""
    params, at = {each["name"]: each.get("value") for each in PARAMETERS}, 0
    for each in SEARCHED:
        if each["type"] == "category":
            width = len(each["choices"])
            params[each["name"]] = each["choices"][int(np.argmax(x[at : at + width]))]
            at += width
        else:
            value = float(10.0 ** x[at] if each["log"] else x[at])
            value = min(each["high"], max(each["low"], value))
            params[each["name"]] = int(np.floor(value + 0.5)) if each["type"] == "int" else value
            at += 1
    return params


def next_place():
    """Where the acquisition function is largest."""
${found}
    return params_at(best.detach().numpy()[0])`
}
