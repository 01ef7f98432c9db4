import * as v from 'valibot'
import { from, whole } from '../../experiment/fields'
import type { Room } from '../../experiment/room'
import { LAYERS } from './layers'

/** More would not change any picture; and every one of them is drawn anew from the seed. */
export const MOST_PULLS = 1000

/** What a prior may be: where its mean lies, and how many pulls it weighs as. */
export const PRIOR_LIMITS = { mean: [0.01, 0.99], strength: [0.5, 200] } as const

const shape = from(PRIOR_LIMITS.mean[0] * PRIOR_LIMITS.strength[0], PRIOR_LIMITS.strength[1])

const documentSchema = v.strictObject({
  /** All luck comes from it: the same seed gives everyone the same wins. */
  seed: whole(0, 1_000_000),
  /** The chance of winning, which nobody is told. */
  chance: from(0, 1),
  pulls: whole(0, MOST_PULLS),
  /** The Beta distribution that is believed before the first pull. */
  prior: v.strictObject({ alpha: shape, beta: shape }),
  layers: v.pipe(v.array(v.picklist(LAYERS)), v.maxLength(LAYERS.length), v.readonly()),
})

/** A slot machine, what was done with it, and what is drawn. All else follows. */
export type SlotDocument = Readonly<v.InferOutput<typeof documentSchema>>

/** Nothing believed of the machine: every chance is as probable as another. */
export const FLAT = { alpha: 1, beta: 1 } as const

/** The documents of slot machines, as links to steps carry them. */
export const slotMachineRoom: Room<SlotDocument> = {
  id: 'slotMachine',
  schema: documentSchema,
  migrations: [],
  default: () => ({ seed: 1, chance: 0.5, pulls: 0, prior: FLAT, layers: [] }),
}
