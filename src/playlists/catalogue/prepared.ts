import { type TaxiDocument, taxiRoom } from '../../casestudy/taxiRoom'
import type { Document } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { racePresets } from '../../experiment/racePresets'
import { raceRoom } from '../../experiment/raceRoom'
import { encodeLink } from '../../experiment/room'
import { lessons } from '../../lessons'
import { learnRoomOf } from '../../lessons/learnRoom'
import type { Playlist } from '../playlist'

/** Writes the link of a state: through the document of its room, so that it is valid in every version. */
export type Link = () => Promise<string>

interface PreparedState {
  readonly title: string
  /** What to say, and what listeners often get wrong. */
  readonly notes: string
  readonly link: Link
}

/** A playlist that comes with the app. */
export interface PreparedPlaylist {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly states: readonly PreparedState[]
}

/** A moment of the workbench. */
export const explore =
  (document: Document): Link =>
  () =>
    encodeLink(exploreRoom, document)

/** A step of a lesson, as the lesson has it. */
export const lesson =
  (id: string, step: string): Link =>
  () =>
    encodeLink(learnRoomOf(lessons), { page: 'step', lesson: id, step })

/** A race of the list. */
export const race =
  (id: string): Link =>
  () =>
    encodeLink(raceRoom, racePresets.find((preset) => preset.id === id)!.document)

/** A scene of the taxi case, with its recorded runs. */
export const taxi =
  (scene: TaxiDocument['scene']): Link =>
  () =>
    encodeLink(taxiRoom, { ...taxiRoom.default(), scene })

/** A playlist that comes with the app, as one that can be presented, copied and saved. */
export const playlistOf = async ({ title, minutes, states }: PreparedPlaylist): Promise<Playlist> => ({
  title,
  minutes,
  states: await Promise.all(states.map(async ({ title, notes, link }) => ({ title, notes, link: await link() }))),
})
