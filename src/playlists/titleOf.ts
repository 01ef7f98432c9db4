import type { TaxiDocument } from '../casestudy/taxiRoom'
import type { Document } from '../experiment/document'
import { LinkError } from '../experiment/link'
import type { MeasureDocument } from '../experiment/measure/measureDocument'
import type { RaceDocument } from '../experiment/raceDocument'
import { problemOf } from '../experiment/setup'
import { taxi } from '../language/en/taxi'
import { lessons } from '../lessons'
import type { LearnDocument } from '../lessons/learnRoom'
import { resolve } from '../problems/source'
import { documentOfState, roomOfState } from './opens'

const afterWords = (count: number): string =>
  count === 0 ? 'before the first evaluation' : count === 1 ? 'after 1 evaluation' : `after ${count} evaluations`

const TITLES: Readonly<Record<string, (document: never) => string>> = {
  explore: ({ setup, view }: Document) => `${problemOf(setup).name} ${afterWords(view.at)}`,
  race: ({ source }: RaceDocument) => `A race on ${resolve(source).name}`,
  measure: ({ result }: MeasureDocument) => (result === '' ? 'A study' : `A study of ${result}`),
  taxi: ({ scene }: TaxiDocument) => `Taxi fares: ${taxi.scenes[scene]}`,
  learn(document: LearnDocument) {
    if (document.page !== 'step') return document.page === 'overview' ? 'All lessons' : 'Exercises'
    const lesson = lessons.find(({ id }) => id === document.lesson)
    return lesson?.steps.find(({ id }) => id === document.step)?.title ?? 'A step of a lesson'
  },
}

/** A title to begin with for a state: what is on screen there. */
export async function titleOf(link: string): Promise<string> {
  const room = roomOfState({ link })
  const write = room && TITLES[room.id]
  if (!write) return 'Untitled'
  try {
    return write((await documentOfState({ link })) as never)
  } catch (error) {
    if (error instanceof LinkError) return 'Untitled'
    throw error
  }
}
