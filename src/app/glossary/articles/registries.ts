import { acquisitions } from '../../../acquisition'
import type { Acquisition } from '../../../acquisition/acquisition'
import { problems2d } from '../../../problems'
import type { KnownProblem } from '../../../problems/problem'
import { strategies } from '../../../search'
import type { Strategy } from '../../../search/strategy'
import { kernels } from '../../../surrogate/kernels'
import type { Kernel } from '../../../surrogate/kernels/kernel'
import { type Article, seenIn } from '../article'
import { BELIEF, belief } from '../sketches/belief'
import { plane } from '../sketches/plane'
import { priorDraws } from '../sketches/priorDraws'
import type { Look } from '../sketches/sketch'
import { five } from './scenes'

const ofKernels = (kernels as readonly Kernel[]).flatMap(({ id, name, tex, character, shapes }): [string, Article][] => [
  [
    `kernel.${id}`,
    { formula: tex, sketch: priorDraws(`Three curves under the kernel ${name}: ${character}.`, id), seen: seenIn.model },
  ],
  ...shapes.map(({ path, name: shape, range: [low] }): [string, Article] => [
    `shape.${path}`,
    {
      formula: tex,
      sketch: priorDraws(`Three curves under the kernel ${name} when “${shape}” is ${2 * low}.`, id, { [path]: 2 * low }),
      seen: seenIn.model,
    },
  ]),
])

const ofAcquisitions = (acquisitions as readonly (Acquisition & { id: (typeof acquisitions)[number]['id'] })[]).map(
  ({ id, name, tex }): [string, Article] => [
    `acquisition.${id}`,
    {
      formula: tex,
      sketch: belief(
        `Below the belief: ${name}, and where it would look next.`,
        five({ acquisition: id }),
        [...BELIEF, 'next'],
        'scores',
      ),
      seen: seenIn.strip,
    },
  ],
)

/** The colour of a search among those of small pictures; what has no colour of its own is ink. */
const LOOK: Readonly<Record<Strategy['look']['color'], Look>> = {
  bayesian: 'next',
  grid: 'grid',
  random: 'random',
  neutral: 'ink',
}

const ofSearches = (strategies as readonly Strategy[]).map(({ id, called, look }): [string, Article] => [
  `search.${id}`,
  {
    formula: null,
    sketch: plane(`The 25 places that ${called} evaluates on this plane.`, 'importance', { id, look: LOOK[look.color] }),
    seen: seenIn.lanes,
  },
])

const ofDials = (problems2d as readonly (KnownProblem & { id: (typeof problems2d)[number]['id'] })[]).flatMap(
  ({ id, tex, dial }): [string, Article][] =>
    dial
      ? [
          [
            `dial.${id}`,
            { formula: tex, sketch: plane(`The black box while ${dial.name} is ${dial.initial}.`, id), seen: seenIn.blackBox },
          ],
        ]
      : [],
)

/** What follows from the registries: kernels and their shapes, acquisition functions, searches, dials. */
export const ofRegistries: Readonly<Record<string, Article>> = Object.fromEntries([
  ...ofKernels,
  ...ofAcquisitions,
  ...ofSearches,
  ...ofDials,
])
