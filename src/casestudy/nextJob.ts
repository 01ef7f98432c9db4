import { continuousPlace } from './continuousPlaces'
import { type Place, placeOf } from './inputs'
import type { FinishedJob, Job } from './job'
import { bestOf, placesOf, type ScoredPlace } from './places'
import type { Proposal } from './proposal'
import { type Asked, standingOf } from './stopping'
import { baselineOf, budgetOf, type Contestant, FRESH_SEEDS, foldsOf, inputsOf, isCrossValidated, type Study } from './study'
import { wholePlace } from './wholePlaces'

/** Seeds of trainings: those of the searches and the fresh ones never meet. */
const searchSeed = ({ seed }: Study, evaluation: number): number => seed * 1000 + evaluation
const freshSeed = ({ seed }: Study, number: number): number => seed * 1000 + 500 + number

/**
 * The next training that a contestant asks for; null when it has all it wants. What was finished decides it, and nothing else: whoever knows
 * that can go on, in another worker or another visit.
 *
 * @param own the contestant's finished trainings, in order
 */
export function nextJob(study: Study, contestant: Contestant, own: readonly FinishedJob[]): Job | null {
  const places = placesOf(study, contestant, own)
  // Whoever trains its winner again has ended its search.
  const proposal = own.every(({ job }) => job.purpose === 'evaluate') ? nextProposal(study, contestant, own, places) : null
  if (proposal && !isStopped(study, own, proposal)) return scoringOf(study, contestant, own, places, proposal)
  return nextOfWinner(study, contestant, own, bestOf(places), proposal?.asked)
}

/** Trainings of the place being scored that have ended. */
const foldsMade = (study: Study, contestant: Contestant, own: readonly FinishedJob[], places: readonly ScoredPlace[]): number =>
  own.length - places.length * foldsOf(study, contestant)

/** The place being scored, or the next one; null when a contestant has seen enough. */
function nextProposal(
  study: Study,
  contestant: Contestant,
  own: readonly FinishedJob[],
  places: readonly ScoredPlace[],
): Proposal | null {
  if (foldsMade(study, contestant, own, places) > 0) return { place: placeOf(own.at(-1)!.job) }
  if (contestant === 'baseline') return places.length === 0 ? { place: baselineOf(study) } : null
  const budget = budgetOf(study, contestant)
  if (places.length >= budget) return null
  const propose = inputsOf(study).some(({ whole }) => whole) ? wholePlace : continuousPlace
  return propose(study, contestant, budget, places)
}

/** Whether the stopping rule of a study holds, now that a model was asked once more. */
const isStopped = ({ stop }: Study, own: readonly FinishedJob[], { asked }: Proposal): boolean =>
  stop !== undefined && asked !== undefined && standingOf(stop, [...askedIn(own), asked]).holds

/** What a contestant's model said, whenever it was asked. */
export const askedIn = (own: readonly FinishedJob[]): readonly Asked[] => own.flatMap(({ job }) => job.asked ?? [])

/** The next training that scores a place. */
function scoringOf(
  study: Study,
  contestant: Contestant,
  own: readonly FinishedJob[],
  places: readonly ScoredPlace[],
  { place, asked }: Proposal,
): Job {
  const made = foldsMade(study, contestant, own, places)
  const number = places.length + 1
  const parts = isCrossValidated(study, contestant)
    ? ({ train: `without fold ${made + 1}`, score: `fold ${made + 1}` } as const)
    : ({ train: 'train', score: study.protocol === 'fair' ? 'validation' : 'test' } as const)
  return {
    contestant,
    purpose: 'evaluate',
    number,
    ...place,
    seed: searchSeed(study, number),
    ...parts,
    ...(asked && { asked }),
  }
}

/** The winner's refit after a cross-validation, then its fresh seeds; null when they are made, or when there is no winner. */
function nextOfWinner(
  study: Study,
  contestant: Contestant,
  own: readonly FinishedJob[],
  best: Place | null,
  asked: Asked | undefined,
): Job | null {
  if (!best) return null
  const winner = { contestant, ...placeOf(best), train: 'train', score: 'test', ...(asked && { asked }) } as const
  const made = (purpose: Job['purpose']) => own.filter(({ job }) => job.purpose === purpose).length
  if (isCrossValidated(study, contestant) && made('refit') === 0)
    return { ...winner, purpose: 'refit', number: 1, seed: study.seed * 1000 }
  const number = made('fresh') + 1
  return number > FRESH_SEEDS ? null : { ...winner, purpose: 'fresh', number, seed: freshSeed(study, number) }
}
