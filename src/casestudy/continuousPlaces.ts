import { defaultModel } from '../experiment/race'
import { seeded } from '../numerics/random'
import { bayesian } from '../search/bayesian'
import { noiseSdOf } from '../search/beliefs'
import type { Told } from '../search/conditioning'
import { toldOf } from '../search/failure'
import { grid } from '../search/grid'
import { fitModel } from '../search/model'
import { withSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import type { Contest, Strategy } from '../search/strategy'
import { suggest } from '../search/suggest'
import { placeAt, vectorOf } from './inputs'
import type { ScoredPlace } from './places'
import type { Proposal } from './proposal'
import type { Asked } from './stopping'
import { INITIAL_POINTS, inputsOf, type SearchId, type Study, spaceOf } from './study'

const STRATEGIES: Readonly<Record<SearchId, Strategy>> = { grid, random: randomSearch, bayesian }

/** Bayesian optimization works on log RMSE: half the error is as much better at $20 as at $5. Typical values before it has any. */
const TYPICAL = { shift: -Math.log(6), scale: 0.4 }

/** Where a search over continuous axes looks after the places it has scored: it is the search of that name in the rest of the app. */
export function continuousPlace(study: Study, search: SearchId, budget: number, places: readonly ScoredPlace[]): Proposal | null {
  const contest = contestOf(study, budget)
  const told = toldBy(study, places)
  const proposal = STRATEGIES[search].propose(contest, places.length, told)
  if (!proposal) return null
  const asks = study.stop !== undefined && proposal.origin === 'model'
  return { place: placeAt(inputsOf(study), proposal.x), ...(asks && { asked: askedOf(contest, told) }) }
}

function contestOf(study: Study, budget: number): Contest {
  const space = spaceOf(study)
  return {
    space,
    budget,
    initialPoints: Math.min(INITIAL_POINTS, budget),
    random: seeded(study.seed),
    // Scores scatter from seed to seed: a lucky one must not become the value to beat.
    model: withSettings(defaultModel({ space }, 1), { acquisition: 'nei' }),
    spread: TYPICAL,
    fitScale: TYPICAL.scale,
  }
}

/** What the scores tell the search, larger is better; a diverged training has failed. */
function toldBy(study: Study, places: readonly ScoredPlace[]): Told[] {
  const inputs = inputsOf(study)
  const told: Told[] = []
  for (const place of places) {
    const next = toldOf(vectorOf(inputs, place), place.rmse === null ? null : -Math.log(place.rmse), told)
    if (next) told.push(next)
  }
  return told
}

/** What a rule is told: the best EI in ln RMSE itself, which the search bends by a power transform before it chooses. */
function askedOf(contest: Contest, told: readonly Told[]): Asked {
  const model = fitModel(contest, withSettings(contest.model, { acquisition: 'ei', xi: 0, warp: false }), told)
  return { gain: suggest(model)!.score, noiseSd: noiseSdOf(model) }
}
