import type { Document } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import type { MeasureDocument } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import type { RaceDocument } from '../../experiment/raceDocument'
import { raceRoom } from '../../experiment/raceRoom'
import { encodeLink } from '../../experiment/room'

/** The state that an exercise begins in: a document of some room, or a step of a lesson. */
export type Place =
  | { readonly room: 'explore'; readonly document: Document }
  | { readonly room: 'race'; readonly document: RaceDocument }
  | { readonly room: 'measure'; readonly document: MeasureDocument }
  | { readonly room: 'learn'; readonly lesson: string; readonly step: string }

/** What a course asks its students to do, and where the app has it ready. */
export interface Exercise {
  readonly id: string
  /** As a student reads it: what is to be done or answered. */
  readonly bullet: string
  /** What to look at there. */
  readonly hint: string
  readonly place: Place
}

export interface Course {
  readonly id: string
  readonly name: string
  readonly exercises: readonly Exercise[]
}

/** What stands after the page's address, `#` included. */
export async function linkOf(place: Place): Promise<string> {
  switch (place.room) {
    case 'explore':
      return `#${await encodeLink(exploreRoom, place.document)}`
    case 'race':
      return `#${await encodeLink(raceRoom, place.document)}`
    case 'measure':
      return `#${await encodeLink(measureRoom, place.document)}`
    case 'learn':
      return `#learn/${place.lesson}/${place.step}`
  }
}

export const inExplore = (document: Document): Place => ({ room: 'explore', document })
export const inRace = (document: RaceDocument): Place => ({ room: 'race', document })
