import { modelBounds } from '../../../problems/searchSpace'
import type { Departure } from '../departure'
import { inForce } from '../departure'
import type { Library } from '../library'
import { comment, number, numbers, rows } from '../python'
import { heading, measuredOf, placeOf, spaceOf, statsOf } from '../sharedParts'
import { OWN_CLASSES, sklearnKernel } from '../sklearnKernel'
import { acquisitionName, fitWords, kernelWords, preamble } from '../words'
import { type Criterion, criterionOf } from './sklearnCriteria'
import { CLIMB, COVER, drawn, LEGAL, POOL } from './sklearnSearch'

/** scikit-learn's Gaussian process and SciPy's optimizers: the very posterior and the very next place of the page, to be read and changed. */
export const sklearn: Library = {
  id: 'sklearn',
  name: 'scikit-learn + SciPy',
  says: 'The whole method in some hundred readable lines: it gives the same posterior and the same next place as this page.',
  install: 'pip install numpy "scipy>=1.9" "scikit-learn>=1.0"',
  program,
}

function program(departure: Departure): string {
  const criterion = criterionOf(departure)
  return `${[
    preamble(departure, 'scikit-learn and SciPy'),
    imports(departure, criterion),
    spaceOf(departure),
    measuredOf(departure),
    surrogateOf(departure),
    coverOf(departure),
    acquisitionOf(departure, criterion),
    nextOf(departure, criterion),
    onwardOf(departure, criterion),
  ].join('\n\n\n')}\n`
}

function imports(departure: Departure, { needs }: Criterion): string {
  const kernels = inForce(departure).map(({ covariance }) => sklearnKernel(covariance, departure.encoding.space.length))
  const names = [...new Set(kernels.flatMap((each) => each.imports))].sort()
  const classes = [...new Set(kernels.flatMap((each) => each.classes))]
  const isClimb = departure.steps === 'climb'
  return [
    '# Needs numpy, scipy (1.9 or newer) and scikit-learn (1.0 or newer).',
    'import itertools',
    'import json',
    '',
    'import numpy as np',
    ...(isClimb ? ['from scipy.optimize import minimize'] : []),
    `from scipy.special import ${[...new Set([...needs, ...(isSeveral(departure) ? ['logsumexp'] : [])])].sort().join(', ') || 'ndtr'}`,
    `from scipy.stats import ${[...statsOf(departure), 'qmc'].sort().join(', ')}`,
    'from sklearn.gaussian_process import GaussianProcessRegressor',
    `from sklearn.gaussian_process.kernels import ${names.join(', ')}`,
    ...classes.map((name) => `\n\n${OWN_CLASSES[name]}`),
  ].join('\n')
}

const isSeveral = ({ model }: Departure): boolean => model.members.length > 1

function surrogateOf(departure: Departure): string {
  const { settings, encoding } = departure
  const members = inForce(departure)
  const dim = encoding.space.length
  const first = members[0]!
  const one = ({ covariance, noiseVariance, jitter }: (typeof members)[number]) =>
    `(${sklearnKernel(covariance, dim).expression}, ${number(noiseVariance)}${jitter > 0 ? ` + ${number(jitter)}` : ''})`
  const isEstimated = settings.surrogate.mean === 'estimated'
  return [
    heading('The surrogate: a Gaussian process'),
    comment(`Kernel: ${kernelWords(first.covariance)}. ${fitWords(departure)}`),
    comment(
      `${members.length > 1 ? 'Each kernel with its noise variance' : 'The kernel and the noise variance'}, for values in the units above.${members.some(({ jitter }) => jitter > 0) ? ' What is added to the noise variance is jitter: the matrix needed it to be factored.' : ''}`,
    ),
    `MODELS = ${rows(members.map(one))}`,
    '',
    '',
    'def condition(kernel, noise_variance):',
    '    """A Gaussian process given all evaluations, with the mean that it starts from."""',
    '    gp = GaussianProcessRegressor(kernel, alpha=noise_variance, optimizer=None)',
    ...(isEstimated
      ? [
          '    # The mean is estimated by generalised least squares: m = 1ᵀA⁻¹z / 1ᵀA⁻¹1 with A = K + σₙ²I.',
          '    A = kernel(seen(told_x)) + noise_variance * np.eye(len(z))',
          '    weights = np.linalg.solve(A, np.ones(len(z)))',
          '    mean = weights @ z / weights.sum()',
        ]
      : ['    mean = 0.0']),
    '    return gp.fit(seen(told_x), z - mean), mean',
    '',
    '',
    'FITTED = [condition(*model) for model in MODELS] if len(z) else []',
    '',
    '',
    'def believe(points):',
    '    """Mean and s.d. of f at places as the surrogate sees them, under each model: a list of pairs."""',
    '    return [(mean + mu, sd) for gp, mean in FITTED for mu, sd in [gp.predict(points, return_std=True)]]',
    '',
    '',
    'def predict(x):',
    '    """Mean and s.d. of f itself, without noise, at places of the search space, in the units and the direction of Y."""',
    '    beliefs = believe(seen(x))',
    '    mean = np.mean([mu for mu, _ in beliefs], axis=0)',
    '    variance = np.mean([sd**2 + (mu - mean) ** 2 for mu, sd in beliefs], axis=0)',
    '    return SIGN * (SHIFT + SCALE * mean), SCALE * np.sqrt(variance)',
  ].join('\n')
}

function coverOf({ encoding: { space } }: Departure): string {
  const bounds = space.map(modelBounds)
  return [
    heading('Places that cover the search space'),
    comment('Both ends of every coordinate as the surrogate sees it.'),
    `SEEN_LOW = np.array(${numbers(bounds.map(([low]) => low))})`,
    `SEEN_HIGH = np.array(${numbers(bounds.map(([, high]) => high))})`,
    '',
    '',
    COVER,
  ].join('\n')
}

function acquisitionOf(departure: Departure, { constants, says, definition, best, combine }: Criterion): string {
  return [
    heading(`The acquisition function: ${acquisitionName(departure)}`),
    ...(says ? [comment(says)] : []),
    ...constants,
    ...(definition ? ['', '', definition, '', '', ...best] : []),
    ...(combine ? ['', '', combine] : []),
  ].join('\n')
}

function nextOf(departure: Departure, criterion: Criterion): string {
  const { initial, initialPoints } = departure
  return [
    heading('Where next?'),
    comment(
      initial.length > 0
        ? `Of the initial design of ${initialPoints} points these are still to be evaluated: they come first.`
        : `The initial design of ${initialPoints} points has been evaluated.`,
    ),
    `INITIAL = ${rows(initial.map((params) => placeOf(departure, params)))}`,
    '',
    '',
    searchOf(departure, criterion),
  ].join('\n')
}

function searchOf({ steps, model, seed }: Departure, { definition }: Criterion): string {
  if (steps === 'pool')
    return [
      '# It was measured at these places only, and not yet evaluated at them.',
      `LEFT = ${rows((model.places?.() ?? []).map(numbers))}`,
      '',
      '',
      definition === null ? drawn('LEFT[:768]', true, seed) : POOL,
    ].join('\n')
  return definition === null ? drawn('cube(len(NAMES))[-768:]', false, seed) : steps === 'climb' ? CLIMB : LEGAL
}

function onwardOf(departure: Departure, { best }: Criterion): string {
  const { underWay } = departure
  return [
    heading('What the model believes, and the next place'),
    comment(
      'Evaluate there, append to X and Y, and run this again. Fit the hyperparameters anew now and then: those above hold for what was measured so far.',
    ),
    `PLACES = ${rows(checkPlaces(departure).map((place) => placeOf(departure, departure.encoding.paramsOf(place))))}`,
    '',
    'if __name__ == "__main__":',
    '    answer = {}',
    '    if FITTED:',
    '        mean, sd = predict(PLACES)',
    '        answer.update(mean=mean.tolist(), sd=sd.tolist())',
    ...(underWay.length > 0 ? awaited(departure, best) : []),
    '    answer["next"] = INITIAL[0] if INITIAL else next_place() if FITTED else None',
    '    print(json.dumps(answer))',
  ].join('\n')
}

/** Experiments under way, told with the value that the model expects: the same hyperparameters, of several models those of the first. */
const awaited = (departure: Departure, best: readonly string[]): readonly string[] => [
  '    # Experiments under way count as measured, with the value that the model expects (kriging believer).',
  `    PENDING = ${rows(
    departure.underWay.map((params) => placeOf(departure, params)),
    '    ',
  )}`,
  '    if FITTED:',
  ...[
    'told_y = np.append(told_y, SIGN * predict(PENDING)[0])',
    'told_x, X = told_x + PENDING, X + PENDING',
    'SHIFT, SCALE = told_y.mean(), told_y.std()',
    'z = (told_y - SHIFT) / SCALE',
    'MODELS = MODELS[:1]',
    'FITTED = [condition(*model) for model in MODELS]',
    ...best,
  ].map((line) => `        ${line}`),
]

/** Some places at which the program says what it believes. */
export const checkPlaces = ({ encoding: { searched, legal } }: Departure): readonly (readonly number[])[] =>
  [0.1, 0.3, 0.5, 0.7, 0.9].map((u, i) => legal(searched.map((_, d) => (u + 0.37 * d * (i + 1)) % 1)))
