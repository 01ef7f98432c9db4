import { modelWidth } from '../../../problems/searchSpace'
import { fits } from '../../../search/modelSettings'
import { fitBounds } from '../../../surrogate/fitBounds'
import { type Departure, inForce } from '../departure'
import type { Library } from '../library'
import { leastGain, type Maximised, maximised } from '../maximised'
import { comment, dictionary, list, literal, number, rows, text, truth } from '../python'
import { OWN_CLASSES, sklearnKernel } from '../sklearnKernel'
import { acquisitionName, bendingWords, fitWords, kernelWords, preamble } from '../words'

/** bayes_opt 3, with our kernel put into its Gaussian process. */
export const bayesOpt: Library = {
  id: 'bayes_opt',
  name: 'bayes_opt 3',
  says: 'A small package that always maximises: the kernel is ours, where it looks next is found in its own way.',
  install: 'pip install "bayesian-optimization>=3"',
  program,
}

/** What bayes_opt asks of every place, and how it differs from what is asked here; ξ in the units of its values. */
function acquisitionOf(departure: Departure): { readonly expression: string; readonly differs: string | null } {
  const { kind, kappa } = departure.settings.acquisition
  const xi = leastGain(departure)
  const ei = (least: number) => `acquisition.ExpectedImprovement(xi=${number(least)})`
  switch (kind) {
    case 'ei':
      return { expression: ei(xi), differs: null }
    case 'logei':
      return { expression: ei(xi), differs: 'It is largest where expected improvement is, which is asked here.' }
    case 'pi':
      return { expression: `acquisition.ProbabilityOfImprovement(xi=${number(xi)})`, differs: null }
    case 'ucb':
      return { expression: `acquisition.UpperConfidenceBound(kappa=${number(kappa)})`, differs: null }
    case 'mean':
      return { expression: 'acquisition.UpperConfidenceBound(kappa=0.0)', differs: 'It is an upper confidence bound with κ = 0.' }
    case 'sd':
      return {
        expression: 'acquisition.UpperConfidenceBound(kappa=1e6)',
        differs: 'It has no equivalent; an upper confidence bound with a very large κ is all but the same.',
      }
    case 'nei':
      return {
        expression: ei(0),
        differs:
          'It has no equivalent: expected improvement over the best value observed is asked instead, which noise can mislead.',
      }
    case 'eic':
      return {
        expression: ei(xi),
        differs: 'The second output and its limit are not in this program: expected improvement alone is asked.',
      }
    default:
      return { expression: ei(0), differs: 'It has no equivalent: expected improvement is asked instead.' }
  }
}

function program(departure: Departure): string {
  const { settings, model, encoding, budget, initial, initialPoints, seed, underWay, goal, parameters } = departure
  const { surrogate } = settings
  const members = inForce(departure)
  const [first] = members
  const { columns, paramsOf, trials } = maximised(departure)
  const refits = fits[surrogate.fit].maximizes === 'mle' && !fits[surrogate.fit].averages && model.report !== null
  const bounds = refits ? fitBounds(first!.covariance, encoding.space.map(modelWidth)) : {}
  const kernel = sklearnKernel(first!.covariance, encoding.space.length, bounds)
  const { expression, differs } = acquisitionOf(departure)
  const fixed = parameters.filter((each) => each.type === 'fixed')
  const hasTexts = columns.some(
    ({ parameter }) => parameter.type === 'category' && parameter.choices.some((choice) => typeof choice !== 'string'),
  )
  const notes = [
    goal === 'minimize' && 'bayes_opt always maximises: values are negated.',
    columns.some(({ isExponent }) => isExponent) &&
      'bayes_opt has no logarithmic axes: their exponents (log10) are searched, as log10_… below.',
    columns.some(({ parameter }) => parameter.type === 'int' && parameter.log) &&
      'A logarithmic axis of whole numbers is linear here.',
    hasTexts && 'Choices are texts here.',
    `Acquisition function: ${acquisitionName(departure)}.${differs ? ` ${differs}` : ''} ξ counts in the units of the values. bayes_opt looks for its maximum by random places and a few climbs, so the next place need not be the very same.`,
    surrogate.mean === 'estimated' &&
      'The mean that the surrogate starts from is estimated on the page; here it is the average of the values.',
    !surrogate.standardize && 'The values are not standardised, as on the page.',
    bendingWords(departure) && `${bendingWords(departure)} That has no equivalent: they are as they came back.`,
    members.length > 1 &&
      `The page averages over ${members.length} draws of the hyperparameters. That has no equivalent: the first draw is used.`,
    refits
      ? 'The kernel is fitted anew at every step by maximum likelihood, within the same bounds; the noise stays as it was found.'
      : 'The hyperparameters are held at these values: priors have no equivalent in bayes_opt.',
    'A failed evaluation is told as the worst value until then.',
    departure.least !== null && `Results far worse than the rest count less: what is below ${departure.least} is told as that.`,
    underWay.length > 0 &&
      `${underWay.length} experiments are under way: they are registered with the value that the model expects only on the page.`,
    budget === null ? false : `Budget: ${budget} evaluations, of which ${initialPoints} are the initial design.`,
  ].filter((note) => note !== false && note !== null)
  return `${[
    preamble(departure, 'bayes_opt 3'),
    notes.map((note) => comment(`- ${note}`)).join('\n'),
    [
      'import json',
      '',
      ...(kernel.classes.length > 0 ? ['import numpy as np'] : []),
      'from bayes_opt import BayesianOptimization, acquisition',
      `from sklearn.gaussian_process.kernels import ${[...new Set(kernel.imports)].sort().join(', ')}`,
      ...[...new Set(kernel.classes)].map((name) => `\n\n${OWN_CLASSES[name]}`),
    ].join('\n'),
    [
      `PBOUNDS = ${dictionaryRows(columns.map((column) => [column.key, boundsOf(column)]))}`,
      ...(fixed.length > 0
        ? ['# Held in every evaluation.', `FIXED = ${dictionary(fixed.map(({ name, value }) => [name, literal(value)]))}`]
        : []),
      '# What was measured: parameters, and the value to be maximised.',
      `TRIALS = ${rows(trials.map(({ params, target }) => `(${paramsText(params)}, ${number(target)})`))}`,
      '# Points of the initial design that are still to be evaluated: they come first.',
      `INITIAL = ${rows(initial.map((params) => paramsText(paramsOf(params))))}`,
    ].join('\n'),
    [
      'optimizer = BayesianOptimization(',
      '    f=None,',
      '    pbounds=PBOUNDS,',
      `    acquisition_function=${expression},`,
      `    random_state=${seed},`,
      '    allow_duplicate_points=True,',
      '    verbose=0,',
      ')',
      comment(`Kernel: ${kernelWords(first!.covariance)}. ${fitWords(departure)}`),
      'optimizer.set_gp_params(',
      `    kernel=${kernel.expression},`,
      `    alpha=${number(first!.noiseVariance)}${first!.jitter > 0 ? ` + ${number(first!.jitter)}` : ''},  # noise variance`,
      `    normalize_y=${truth(surrogate.standardize)},`,
      ...(refits ? [] : ['    optimizer=None,']),
      ')',
      'for params, target in TRIALS:',
      '    optimizer.register(params=params, target=target)',
    ].join('\n'),
    [
      'if __name__ == "__main__":',
      '    # Evaluate there, add it to TRIALS, and run this again.',
      '    following = INITIAL[0] if INITIAL else optimizer.suggest()',
      '    print(json.dumps({key: value.item() if hasattr(value, "item") else value for key, value in following.items()}))',
    ].join('\n'),
  ].join('\n\n\n')}\n`
}

const paramsText = (params: Readonly<Record<string, number | string>>): string =>
  dictionary(Object.entries(params).map(([key, value]) => [key, literal(value)]))

const dictionaryRows = (entries: readonly (readonly [string, string])[]): string =>
  `{\n${entries.map(([key, value]) => `    ${text(key)}: ${value},\n`).join('')}}`

function boundsOf({ parameter, bounds, labels }: Maximised['columns'][number]): string {
  if (!bounds) return list(labels.map(text))
  return parameter.type === 'int' ? `(${bounds.join(', ')}, int)` : `(${bounds.map(number).join(', ')})`
}
