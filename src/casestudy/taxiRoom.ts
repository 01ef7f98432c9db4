import * as v from 'valibot'
import { finite, from, whole } from '../experiment/fields'
import { stopSchema } from '../experiment/modelSchema'
import type { Room } from '../experiment/room'
import { SCALINGS, type Scaling } from '../trips/scaling'
import { GUESS_LIMITS } from './guess'
import { SEVEN_BUDGET } from './sevenRecord'
import { NETWORKS, type NetworkId } from './study'

/** The scenes, in the order of the story; any can be entered first. */
export const SCENES = ['data', 'guess', 'searches', 'table', 'verdict', 'seven'] as const
export type SceneId = (typeof SCENES)[number]

export const TAXI_LIMITS = { budget: [4, 60], seed: [0, 9999], sevenBudget: [16, 200] } as const

/** Of the study of seven inputs: whether it is trained here and now, or a recorded seed is shown. */
const sevenSchema = v.strictObject({
  live: v.boolean(),
  seed: whole(...TAXI_LIMITS.seed),
  budget: whole(...TAXI_LIMITS.sevenBudget),
})
export type SevenChoice = Readonly<v.InferOutput<typeof sevenSchema>>
export const SEVEN_CHOICE: SevenChoice = { live: false, seed: 1, budget: SEVEN_BUDGET }

const networks = Object.keys(NETWORKS) as NetworkId[]

/** Which trips: made here with these settings, or those of somebody's own file, which a document names and never carries. */
const tripsSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('synthetic'),
    dirty: v.boolean(),
    surcharges: v.union([v.boolean(), v.literal('as recorded')]),
  }),
  v.strictObject({ kind: v.literal('file'), name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)) }),
])

/** The room as it is set up: what is studied and on which trips, what was changed of the guess, and what is looked at. */
const taxiSchema = v.strictObject({
  scene: v.picklist(SCENES),
  trips: tripsSchema,
  /** Recorded runs, or trainings of a network made here and now. */
  speed: v.picklist(['measured', ...networks]),
  protocol: v.picklist(['fair', 'article']),
  seed: whole(...TAXI_LIMITS.seed),
  budget: whole(...TAXI_LIMITS.budget),
  /** Evaluations shown of the recorded runs, as far as they go. */
  shown: v.pipe(finite, v.integer(), v.minValue(0)),
  guess: v.partial(
    v.strictObject({
      network: v.picklist(networks),
      scaling: v.picklist(Object.keys(SCALINGS) as Scaling[]),
      batch: whole(...GUESS_LIMITS.batch),
      epochs: whole(...GUESS_LIMITS.epochs),
      lr: from(...GUESS_LIMITS.lr),
      l2: from(...GUESS_LIMITS.l2),
    }),
  ),
  /** When Bayesian optimization ends before its budget is spent, in trainings made here; never when absent. */
  stop: v.optional(stopSchema),
  /** The study of seven inputs; as one enters it when absent. */
  seven: v.optional(sevenSchema),
})

export type TaxiDocument = Readonly<v.InferOutput<typeof taxiSchema>>

const DEFAULT_BUDGET = 25
export const DEFAULT_TRIPS = { dirty: false, surcharges: 'as recorded' } as const

/** The documents of the taxi case. Before there were any, an address named a scene. */
export const taxiRoom: Room<TaxiDocument> = {
  id: 'taxi',
  schema: taxiSchema,
  migrations: [],
  default: () => ({
    scene: SCENES[0],
    trips: { kind: 'synthetic', ...DEFAULT_TRIPS },
    speed: 'measured',
    protocol: 'fair',
    seed: 0,
    budget: DEFAULT_BUDGET,
    shown: DEFAULT_BUDGET,
    guess: {},
  }),
  named: (name, now) => ({ ...now, scene: SCENES.find((id) => id === name) ?? SCENES[0] }),
}
