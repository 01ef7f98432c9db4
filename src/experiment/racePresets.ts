import type { ProblemId } from '../problems'
import { listed, type Source } from '../problems/source'
import { bayesian } from '../search/bayesian'
import { type ModelChoice, modelChoice } from '../search/modelChoice'
import { type RaceContest, type RaceDocument, raceSetupOf } from './raceDocument'
import type { Contestant } from './searchSchema'

/** Bayesian optimization as it enters a race, but for some settings. */
export const bayesianContestant = (name: string, change: Partial<ModelChoice> = {}): Contestant => ({
  name,
  kind: bayesian.id,
  settings: { ...modelChoice.defaults, ...change },
})

export const GRID: Contestant = { name: 'Grid', kind: 'grid' }
export const RANDOM: Contestant = { name: 'Random', kind: 'random' }
export const SOBOL: Contestant = { name: 'Sobol’', kind: 'sobol' }
export const TPE: Contestant = { name: 'TPE', kind: 'tpe' }

/** A race worth running, and what it shows. */
export interface RacePreset {
  readonly id: string
  readonly name: string
  /** What comes out and why, in plain words. Every claim holds in the race as it is set up here. */
  readonly says: string
  readonly document: RaceDocument
}

type Difference = Pick<RaceContest, 'searches' | 'budget'> & Partial<RaceContest>

/** A race of a hundred seeds without noise, but for what differs; its target is a simple regret. */
export const racedOn = (source: Source, difference: Difference, target: number): RaceDocument => ({
  source,
  noise: 0,
  firstSeed: 1,
  seeds: 100,
  ...difference,
  view: { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8, target },
})

const raced = ({ problem, ...difference }: Difference & { readonly problem: ProblemId }, target: number): RaceDocument =>
  racedOn(listed(problem), difference, target)

/** The races to begin with: one that Bayesian optimization wins, one that it loses, and what lies between. */
export const racePresets: readonly RacePreset[] = [
  {
    id: 'wins',
    name: 'BO wins: Branin, two inputs',
    says: 'Branin is smooth with three equal valleys. A Gaussian process learns the slopes from a dozen evaluations and then polishes: from the initial design on its median regret falls by three decades, that of random search by less than one. The 5 × 5 grid happens to miss all three valleys.',
    document: raced({ problem: 'branin', budget: 25, searches: [GRID, RANDOM, bayesianContestant('BO')] }, 0.1),
  },
  {
    id: 'loses',
    name: 'BO loses: a hill on a plain',
    says: 'Everything happens near 0, but the first points mostly fall on the plain. There a fit by maximum likelihood takes a tiny slope for a trend, and the search creeps along it: after 16 evaluations its median is worse than random search and Sobol’. The grid wins by luck: one of its 16 points lies beside the bottom. With the length-scale set by hand, or 25 evaluations, Bayesian optimization is back.',
    document: raced(
      {
        problem: 'problem06',
        budget: 16,
        searches: [GRID, RANDOM, SOBOL, bayesianContestant('BO, MLE'), bayesianContestant('BO, by hand', { fit: 'hand' })],
      },
      0.1,
    ),
  },
  {
    id: 'sixD',
    name: 'The grid collapses: six inputs',
    says: 'In six dimensions 64 evaluations buy a grid of two points an axis, all of them corners, and none is near the optimum. Random search goes on finding something; a surrogate finds the valley.',
    document: raced(
      {
        problem: 'hartmann6',
        budget: 64,
        seeds: 20,
        searches: [GRID, RANDOM, TPE, bayesianContestant('BO, MAP', { fit: 'map' })],
      },
      0.5,
    ),
  },
  {
    id: 'taxi',
    name: 'Taxi fares: nobody wins clearly',
    says: 'Measured trainings of the fare network, one of five training seeds each time. On this broad valley with noise the searches end within a few cents of each other, and their intervals overlap. More evaluations do not help: a search keeps its luckiest training, not its best learning rate.',
    document: raced(
      {
        problem: 'taxi_learning_rate',
        budget: 12,
        noise: 1,
        searches: [GRID, RANDOM, SOBOL, bayesianContestant('BO')],
      },
      0.07,
    ),
  },
  {
    id: 'axis',
    name: 'One axis matters: grid against random',
    says: 'Only the first axis counts for much. A 5 × 5 grid tries five values of it, random search 25: the reason why random search beats the grid although it is no cleverer.',
    document: raced({ problem: 'importance', budget: 25, searches: [GRID, RANDOM, SOBOL, bayesianContestant('BO')] }, 0.1),
  },
  {
    id: 'constraint',
    name: 'A limit: where one may go',
    says: 'A second output forbids most of the low side of a plain slope, and only feasible places count. Expected improvement that asks for feasibility too learns the border and ends on it in nearly every run. Plain expected improvement runs on into what is forbidden, and ends worse than random search.',
    document: raced(
      {
        problem: 'gramacy_toy',
        budget: 30,
        seeds: 40,
        searches: [
          GRID,
          RANDOM,
          bayesianContestant('EI', { acquisition: 'ei', fit: 'map' }),
          bayesianContestant('EI × feasible', { acquisition: 'eic', fit: 'map' }),
        ],
      },
      0.01,
    ),
  },
  {
    id: 'workers',
    name: 'Four workers: one by one or four at once',
    says: 'The same search asked for one place at a time, and for four before any of their results is back. By evaluations the batches are a little behind, for their places are chosen in the dark. By time, with four workers, they are far ahead: four evaluations take as long as one.',
    document: {
      ...raced(
        {
          problem: 'branin',
          budget: 29,
          seeds: 40,
          initialPoints: 5,
          searches: [
            RANDOM,
            bayesianContestant('One by one', { fit: 'map' }),
            bayesianContestant('Four at once', { fit: 'map', batch: '4' }),
          ],
        },
        0.1,
      ),
      view: { measure: 'regret', cost: 'time', secondsEach: 60, parallel: 4, target: 0.1 },
    },
  },
  {
    id: 'variants',
    name: 'Six ways to do BO',
    says: 'The same black box, the same first points: only the acquisition function and the fit differ. How one searches matters less than that one models, but it does matter: PI and a large ξ polish less, and Thompson sampling draws its functions over 768 places and ends on the best of them.',
    document: raced(
      {
        problem: 'branin',
        budget: 25,
        seeds: 40,
        searches: [
          RANDOM,
          bayesianContestant('EI'),
          bayesianContestant('EI, ξ = 0.1', { xi: 0.1 }),
          bayesianContestant('PI', { acquisition: 'pi', xi: 0.01 }),
          bayesianContestant('UCB', { acquisition: 'ucb' }),
          bayesianContestant('Thompson', { acquisition: 'thompson' }),
          bayesianContestant('EI, y warped', { fit: 'map', warp: true }),
        ],
      },
      0.1,
    ),
  },
]

const numbersOf = (contest: RaceContest): string => JSON.stringify(raceSetupOf(contest))

/** The preset that races the same; undefined for a race of one's own. */
export function presetOf(contest: RaceContest, presets: readonly RacePreset[] = racePresets): RacePreset | undefined {
  const own = numbersOf(contest)
  return presets.find(({ document }) => numbersOf(document) === own)
}
