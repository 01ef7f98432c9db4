import { findAcquisition } from '../../acquisition'
import type { RaceContest } from '../../experiment/raceDocument'
import type { Problem } from '../../problems/problem'
import { resolve } from '../../problems/source'
import { fits, type ModelSettings } from '../../search/modelSettings'
import type { LabState } from '../../store/state'
import { findKernel } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import { formatShort } from '../format'
import { count } from '../words/sentence'
import { studyWords } from './study'
import type { Subject } from './subjects'
import { taxiWords } from './taxi'

/** What was set up, under a figure: enough to do it again. */
export function settingsWords(subject: Subject): string {
  switch (subject.kind) {
    case 'run':
      return runWords(subject.lab.getState())
    case 'race':
      return raceWords(subject.lab.getState().contest)
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
  const noise = setup.noise > 0 && problem.noise.kind === 'gaussian' ? `, with noise of s.d. ${formatShort(setup.noise)}` : ''
  return [
    `${problem.name}, to be ${problem.goal === 'minimize' ? 'minimised' : 'maximised'}${noise}.`,
    modelWords(run.model, problem),
    `${view.at} of ${count(setup.budget, 'evaluation')}, ${setup.initialPoints} of them to begin with; seed ${setup.seed}.`,
  ].join(' ')
}

function modelWords({ surrogate, acquisition }: ModelSettings, { goal }: Problem): string {
  const { covariance, noiseSd, standardize, fit } = surrogate
  const unit = standardize ? ' (in s.d. of y)' : ''
  const values = fits[fit].maximizes
    ? `fitted by ${fit === 'bayes' ? 'full Bayes' : fits[fit].name}`
    : [...amountsOf(covariance), `noise s.d. ${formatShort(noiseSd)}${unit}`].join(', ')
  const { name, settings } = findAcquisition(acquisition.kind, goal)
  const asked = settings.map((each) =>
    each === 'xi' ? `, ξ = ${formatShort(acquisition.xi)}` : `, κ = ${formatShort(acquisition.kappa)}`,
  )
  return `Gaussian process, ${kernelWords(covariance)}, ${values}. ${name}${asked.join('')}.`
}

/** A kernel, or a tree of them, by their names. */
function kernelWords({ kind, children }: Covariance): string {
  if (!children) return findKernel(kind).name
  return `(${children.map(kernelWords).join(kind === 'sum' ? ' + ' : ' × ')})`
}

function amountsOf({ children, variance, lengthscale }: Covariance): string[] {
  if (children) return children.flatMap(amountsOf)
  const lengths = [lengthscale ?? []].flat().map((each) => formatShort(Number(each)))
  const height = typeof variance === 'number' ? [`signal s.d. ${formatShort(Math.sqrt(variance))}`] : []
  return [...(lengths.length > 0 ? [`length-scale ${lengths.join(' and ')}`] : []), ...height]
}

/** A race, whatever is finished of it. */
export const raceWords = ({ source, searches, budget, noise, firstSeed, seeds }: RaceContest): string =>
  [
    `${resolve(source).name}${noise > 0 ? `, with noise of s.d. ${formatShort(noise)}` : ''}.`,
    `${searches.map(({ name }) => name).join(', ')}: ${count(budget, 'evaluation')} each,`,
    `${seeds === 1 ? `seed ${firstSeed}` : `seeds ${firstSeed} to ${firstSeed + seeds - 1}`}.`,
  ].join(' ')
