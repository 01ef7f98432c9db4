import type { SearchSpace } from '../problems/searchSpace'
import { pointsPerAxis } from '../search/grid'
import type { StoppingRule } from '../search/modelSettings'
import type { Scaling } from '../trips/scaling'
import { INPUT_LISTS, type Input, type Place, spaceOfInputs } from './inputs'

/** How the three searches are compared. */
export type ProtocolId = 'fair' | 'article'
export type NetworkId = 'article' | 'medium' | 'small' | 'tiny'
export type SearchId = 'grid' | 'random' | 'bayesian'

/** Who competes: the searches, and the article's guess. */
export type Contestant = SearchId | 'baseline'

export const SEARCHES: readonly SearchId[] = ['grid', 'random', 'bayesian']
export const CONTESTANTS: readonly Contestant[] = ['baseline', ...SEARCHES]

/** The network and how long it is trained. */
export interface NetworkPlan {
  readonly name: string
  readonly hidden: readonly number[]
  readonly batch: number
  readonly epochs: number
  /** How many trips it sees, trained and scored on together. */
  readonly trips: number
  /** The scaling of the features in the fair protocol. */
  readonly scaling: Scaling
  /** Whether it then learns fares in standard deviations too; the measured surfaces of the article's network are in dollars. */
  readonly standardizesTarget: boolean
}

export const NETWORKS: Readonly<Record<NetworkId, NetworkPlan>> = {
  article: {
    name: '22 → 512 → 256 → 1',
    hidden: [512, 256],
    batch: 64,
    epochs: 30,
    trips: 5000,
    scaling: 'standard',
    standardizesTarget: false,
  },
  medium: {
    name: '22 → 64 → 32 → 1',
    hidden: [64, 32],
    batch: 64,
    epochs: 30,
    trips: 5000,
    scaling: 'standard',
    standardizesTarget: false,
  },
  small: {
    name: '22 → 32 → 16 → 1',
    hidden: [32, 16],
    batch: 32,
    epochs: 20,
    trips: 2000,
    scaling: 'robust',
    standardizesTarget: true,
  },
  tiny: {
    name: '22 → 32 → 16 → 1, half the rides',
    hidden: [32, 16],
    batch: 32,
    epochs: 10,
    trips: 1000,
    scaling: 'robust',
    standardizesTarget: true,
  },
}

/** What the article guessed before any search. */
export const BASELINE = { lr: 0.001, l2: 0.001 } as const

/** Folds of the article's cross-validation, as its seconds tell: 126 trainings for a 5 × 5 grid. */
export const FOLDS = 5
/** Fresh seeds with which every winner is trained again. */
export const FRESH_SEEDS = 4
/** How many random points Bayesian optimization starts from. */
export const INITIAL_POINTS = 5

/** Everything that is decided before a study begins. */
export interface Study {
  readonly protocol: ProtocolId
  readonly network: NetworkId
  readonly budget: number
  readonly seed: number
  /** How many trips there are to divide. */
  readonly trips: number
  /** Which inputs are searched beside the article's learning rate and L2 penalty, which are all when absent. */
  readonly inputs?: 'seven' | undefined
  /** When Bayesian optimization ends before its budget is spent; never when absent. */
  readonly stop?: StoppingRule | undefined
}

/** What is searched: learning rate and L2 penalty, on log axes when compared fairly, on the article's linear ones otherwise; or the seven. */
export const inputsOf = ({ protocol, inputs }: Pick<Study, 'protocol' | 'inputs'>): readonly Input[] =>
  INPUT_LISTS[inputs ?? protocol]

/** The inputs as axes. */
export const spaceOf = (study: Pick<Study, 'protocol' | 'inputs'>): SearchSpace => spaceOfInputs(inputsOf(study))

/** The guess as a place of a study: the article's rates, and for whatever else is searched the values of the network. */
export function baselineOf({ network, inputs }: Pick<Study, 'network' | 'inputs'>): Place {
  if (inputs === undefined) return BASELINE
  const { hidden, batch, epochs } = NETWORKS[network]
  return { ...BASELINE, width1: hidden[0]!, width2: hidden[1]!, batch, epochs, beta1: 0.9 }
}

/** How a search spends a budget. */
interface Spending {
  /** How many places it evaluates. */
  readonly places: (study: Pick<Study, 'protocol' | 'inputs' | 'budget'>) => number
  /** Whether the article scores its places by cross-validation rather than on one hold-out. */
  readonly crossValidates: boolean
}

/**
 * As many places as the budget, of which a grid takes as many values of every input as it can: of two inputs the largest square. The article's own budgets differ: about half as many at random
 * as on the grid, and five more for BO.
 */
const SPENDING: Readonly<Record<SearchId, Spending>> = {
  grid: {
    places: (study) => pointsPerAxis(study.budget, inputsOf(study).length) ** inputsOf(study).length,
    crossValidates: true,
  },
  random: {
    places: ({ budget, protocol }) => (protocol === 'fair' ? budget : Math.max(1, Math.round(budget / 2))),
    crossValidates: true,
  },
  bayesian: {
    places: ({ budget, protocol }) => (protocol === 'fair' ? budget : budget + INITIAL_POINTS),
    crossValidates: false,
  },
}

/** How many places each search evaluates at the most. */
export const budgetOf = (study: Pick<Study, 'protocol' | 'inputs' | 'budget'>, search: SearchId): number =>
  SPENDING[search].places(study)

const isSearch = (contestant: Contestant): contestant is SearchId => contestant in SPENDING

/** Whether a contestant scores a place by cross-validation rather than on one hold-out. */
export const isCrossValidated = ({ protocol }: Pick<Study, 'protocol'>, contestant: Contestant): boolean =>
  protocol === 'article' && isSearch(contestant) && SPENDING[contestant].crossValidates

/** Trainings that the score of one place takes. */
export const foldsOf = (study: Pick<Study, 'protocol'>, contestant: Contestant): number =>
  isCrossValidated(study, contestant) ? FOLDS : 1

/** How features and target reach the network. */
export const scalingOf = ({ protocol, network }: Pick<Study, 'protocol' | 'network'>): Scaling =>
  protocol === 'fair' ? NETWORKS[network].scaling : 'none'
