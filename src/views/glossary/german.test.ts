import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acquisitionIds, findAcquisition } from '../../acquisition'
import german from '../../language/de'
import { registries } from '../../language/en/registries'
import { speak } from '../../language/speak'
import { problems } from '../../problems'
import { strategies } from '../../search'
import { fits } from '../../search/modelSettings'
import { ORIGINS } from '../../search/origins'
import { kernels } from '../../surrogate/kernels'
import type { Kernel } from '../../surrogate/kernels/kernel'
import { GLOSSARY } from './glossary'

/** Names of people and of formulas, which are the same in German. */
const SAME = new Set([
  ...['Forrester', 'Gramacy & Lee', 'Branin', 'Himmelblau', 'Goldstein–Price', 'McCormick', 'Styblinski–Tang', 'Rosenbrock'],
  ...['Beale', 'Levy', 'Rastrigin', 'Ackley', 'Eggholder', 'Matérn 5/2', 'Matérn 3/2', 'Matérn 1/2', 'Halton'],
  ...['EI', 'PI', 'UCB', 'LCB', 'log EI', 'NEI', 'EIC', 'MES', 'σ', 'μ', 'BO', 'TPE', 'MLE', 'MAP', 'Bayes', 's'],
  ...['Budget', 'Jitter', 'Likelihood', 'Prior', 'Posterior', 'Linear'],
])

/** Words of the glossary that only other rooms than Explore say; those rooms are English so far. */
const ELSEWHERE = new Set([
  ...['winChance', 'betaDistribution', 'priorStrength', 'posteriorMean', 'credibleInterval', 'trace', 'collapse', 'run', 'seeds'],
  ...['firstSeed', 'median', 'quartile', 'confidenceInterval', 'winRate', 'target', 'evaluationsToTarget', 'gap', 'pairedTest'],
  ...['speedUp', 'cost', 'secondsEach', 'parallel', 'leftAgain', 'ledger', 'warp', 'rmse', 'l2Penalty', 'epoch', 'dirtyTrips'],
  'extras',
])

/** All that Explore shows of what registries say, by where it comes from. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'black boxes': problems.flatMap(({ name, lesson }) => [name, lesson]),
  kernels: (kernels as readonly Kernel[]).flatMap(({ name, character, shapes }) => [
    name,
    character,
    ...shapes.map((shape) => shape.name),
  ]),
  'acquisition functions': acquisitionIds.flatMap((id) =>
    (['maximize', 'minimize'] as const).flatMap((goal) => {
      const { name, short, question, incumbent } = findAcquisition(id, goal)
      return [name, short, question, incumbent.short, incumbent.long]
    }),
  ),
  searches: strategies.flatMap(({ name, called, short }) => [name, called, short]),
  origins: Object.values(ORIGINS).map(({ words }) => words),
  fits: Object.values(fits).map(({ name }) => name),
  'words of the glossary': [...GLOSSARY].flatMap(([id, { term, says }]) => (ELSEWHERE.has(id) ? [] : [term, says])),
}

describe('German has', () => {
  beforeAll(() => speak(german))
  afterAll(() => speak())

  it.each(Object.entries(SAID))('all that Explore says of %s', (_, texts) => {
    const missing = texts.filter((text) => registries.say(text) === text && !SAME.has(text))
    expect(missing).toEqual([])
  })
})
