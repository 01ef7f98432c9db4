import { scoreInUnits } from '../../search/scores'
import { adviseBy, initialPointsOf } from '../measure/ask'
import type { MeasureSettings, Trial } from '../measure/measureDocument'
import type { Parameter, Study } from '../measure/study'
import { fitStudy, type Proposed, proposedAt, scored, toldStudy } from '../measure/studyModel'

/** What is looked back at: a study with all its trials, and how the model is made. */
export interface Past {
  readonly parameters: readonly Parameter[]
  readonly goal: Study['goal']
  readonly limit?: Study['limit']
  readonly trials: readonly Trial[]
  readonly settings: MeasureSettings
  readonly seed: number
}

/** The moment before a trial was made: what was believed of the place that was chosen, and where EI would have gone instead. */
export interface LookedBack {
  /** How many trials came before. */
  readonly before: number
  /** What the model believed of the place that was chosen; of a place it cannot see, nothing. */
  readonly chosen: Proposed
  /** Where EI was largest then, and what the model believed of that place; null while there was too little to tell. */
  readonly instead: Proposed | null
  /** EI of the place that was chosen as a share of the largest there was, from 0 to 1; null where one of them is missing. */
  readonly share: number | null
}

/**
 * Looks back at the moment before a trial: the model is told the trials before it and no others, and EI decides. Before the initial design of a
 * study of this size would be complete there is nothing to compare with. Deterministic.
 *
 * @param before how many trials came before it
 */
export function lookBack({ parameters, goal, limit, trials, settings, seed }: Past, before: number): LookedBack {
  const told = toldStudy({ parameters, goal, limit, trials: trials.slice(0, before) }, seed, settings)
  const { encoding } = told
  const { params } = trials[before]!
  const model = fitStudy(told, { ...settings, acquisition: 'logei', xi: 0 })
  const chosen = proposedAt(told, model, goal, params)
  if (!model || told.measured.length < initialPointsOf(encoding)) return { before, chosen, instead: null, share: null }
  // What was under way then has not come back: EI is asked as if it stood alone.
  const { params: place, mean, std, score } = adviseBy(goal, { ...told, underWay: [] }, model, 1).next[0]!
  const at = encoding.placeOf(params)
  const own = at && scoreInUnits(model, scored(encoding, model)([at])[0]!)
  // Of log EI the difference says it; with a limit it is EI times a probability itself.
  const ratio = (a: number, b: number) => (limit ? (b > 0 ? a / b : 1) : Math.exp(a - b))
  const share = own === null || score === null ? null : Math.min(1, ratio(own, score))
  return { before, chosen, instead: { params: place, mean, std }, share }
}

/** So many moments are looked back at without being asked for: each is a fit of its own. */
export const MOST_MOMENTS = 60

/**
 * The moments of a run in the order in which they are looked back at: first some far apart, then those between, so that the picture is whole from
 * the beginning; of a long run only `most`, spread evenly.
 *
 * @param count how many trials there are
 */
export function momentsOf(count: number, most = MOST_MOMENTS): readonly number[] {
  const chosen = Array.from({ length: Math.min(count, most) }, (_, i) =>
    count <= most ? i : Math.round((i * (count - 1)) / (most - 1)),
  )
  const ordered: number[] = []
  const taken = new Set<number>()
  for (let step = 2 ** Math.ceil(Math.log2(Math.max(1, chosen.length))); step >= 1; step /= 2)
    for (let i = chosen.length - 1; i >= 0; i -= step)
      if (!taken.has(i)) {
        taken.add(i)
        ordered.push(chosen[i]!)
      }
  return ordered
}
