import * as v from 'valibot'
import { playlistRoom } from '../../playlists/playlist'

/** The channel between the window of the lecture and that of the speaker: of one origin. */
export const CHANNEL = 'where-next/lecture'

const VERSION = 1

/** What the window of the lecture says: where it is. */
const placeSchema = v.strictObject({
  v: v.literal(VERSION),
  kind: v.literal('place'),
  playlist: v.nullable(playlistRoom.schema),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isBlack: v.boolean(),
  since: v.number(),
  /** What is on screen, as it stands after the # of the address. */
  link: v.string(),
})

/** It was closed, or is being loaded again. */
const goneSchema = v.strictObject({ v: v.literal(VERSION), kind: v.literal('gone') })

const bySpeaker = <Kind extends string>(kind: Kind) => v.strictObject({ v: v.literal(VERSION), kind: v.literal(kind) })

const speakerSchema = v.variant('kind', [
  bySpeaker('hello'),
  bySpeaker('next'),
  bySpeaker('previous'),
  v.strictObject({ v: v.literal(VERSION), kind: v.literal('goTo'), at: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ v: v.literal(VERSION), kind: v.literal('black'), isBlack: v.boolean() }),
])

const lectureSchema = v.variant('kind', [placeSchema, goneSchema])

export type LecturePlace = v.InferOutput<typeof placeSchema>
export type FromLecture = v.InferOutput<typeof lectureSchema>
export type FromSpeaker = v.InferOutput<typeof speakerSchema>

/** What was said on the channel, if it is sound; anything else is nobody's. */
export const heardFromLecture = (data: unknown): FromLecture | null => heard(lectureSchema, data)
export const heardFromSpeaker = (data: unknown): FromSpeaker | null => heard(speakerSchema, data)

function heard<Said>(schema: v.GenericSchema<unknown, Said>, data: unknown): Said | null {
  const parsed = v.safeParse(schema, data)
  return parsed.success ? parsed.output : null
}
