import { findAcquisition } from '../../acquisition'
import { figure } from '../../language/en/figure'
import { registries } from '../../language/en/registries'
import type { Problem } from '../../problems/problem'
import { resolve } from '../../problems/source'
import { fits, type ModelSettings } from '../../search/modelSettings'
import { selectHowFar } from '../../store/race/derived'
import type { RaceState } from '../../store/race/state'
import type { LabState } from '../../store/state'
import { findKernel } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import { formatShort } from '../format'
import { studyWords } from './study'
import type { Subject } from './subjects'
import { taxiWords } from './taxi'

/** What was set up, under a figure: enough to do it again. */
export function settingsWords(subject: Subject): string {
  switch (subject.kind) {
    case 'run':
      return runWords(subject.lab.getState())
    case 'race':
      return raceWords(subject.lab.getState())
    case 'taxi':
      return taxiWords(subject.lab.getState())
    case 'study':
      return studyWords(subject.lab.getState())
    case 'own':
      return subject.words()
  }
}

/** A run up to the moment shown, and the settings that it is seen with. */
export function runWords({ setup, run, view }: Pick<LabState, 'setup' | 'run' | 'view'>): string {
  const problem = resolve(setup.source)
  const name = registries.say(problem.name)
  const noise = setup.noise > 0 && problem.noise.kind === 'gaussian' ? formatShort(setup.noise) : null
  return [
    problem.goal === 'minimize' ? figure.minimised(name, noise) : figure.maximised(name, noise),
    modelWords(run.model, problem),
    figure.evaluations(view.at, setup.budget, setup.initialPoints, setup.seed),
  ].join(' ')
}

function modelWords({ surrogate, acquisition }: ModelSettings, { goal }: Problem): string {
  const { covariance, noiseSd, standardize, fit } = surrogate
  const values = fits[fit].maximizes
    ? figure.fittedBy(fit === 'bayes' ? figure.fullBayes : fits[fit].name)
    : [...amountsOf(covariance), figure.noiseSd(formatShort(noiseSd), standardize)].join(', ')
  const { name, settings } = findAcquisition(acquisition.kind, goal)
  const asked = settings.map((each) =>
    each === 'xi' ? `, ξ = ${formatShort(acquisition.xi)}` : `, κ = ${formatShort(acquisition.kappa)}`,
  )
  return figure.model(kernelWords(covariance), values, `${registries.say(name)}${asked.join('')}`)
}

/** A kernel, or a tree of them, by their names. */
function kernelWords({ kind, children }: Covariance): string {
  if (!children) return registries.say(findKernel(kind).name)
  return `(${children.map(kernelWords).join(kind === 'sum' ? ' + ' : ' × ')})`
}

function amountsOf({ children, variance, lengthscale }: Covariance): string[] {
  if (children) return children.flatMap(amountsOf)
  const lengths = [lengthscale ?? []].flat().map((each) => formatShort(Number(each)))
  const height = typeof variance === 'number' ? [figure.signalSd(formatShort(Math.sqrt(variance)))] : []
  return [...(lengths.length > 0 ? [figure.lengthscales(lengths)] : []), ...height]
}

/** A race, and how many of its runs are finished, while not all of them are. */
export function raceWords(race: RaceState): string {
  const { source, searches, budget, noise, firstSeed, seeds } = race.contest
  const { finished, total } = selectHowFar(race)
  return [
    figure.blackBox(registries.say(resolve(source).name), noise > 0 ? formatShort(noise) : null),
    figure.contest(
      searches.map(({ name }) => name),
      budget,
      firstSeed,
      firstSeed + seeds - 1,
    ),
    ...(finished < total ? [figure.runsMade(finished, total)] : []),
  ].join(' ')
}
