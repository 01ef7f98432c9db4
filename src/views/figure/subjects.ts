import type { Lab } from '../../store/lab'
import type { MeasureStore } from '../../store/measure/measureStore'
import type { RaceStore } from '../../store/race/raceStore'
import type { TaxiStore } from '../../store/taxi/taxiStore'

/** What the pictures in a part of the page are of: the Lab of a room, or what says of itself what it was made with and its numbers. */
export type Subject =
  | { readonly kind: 'run'; readonly lab: Lab }
  | { readonly kind: 'race'; readonly lab: RaceStore }
  | { readonly kind: 'taxi'; readonly lab: TaxiStore }
  | { readonly kind: 'study'; readonly lab: MeasureStore }
  | { readonly kind: 'own'; readonly words: () => string; readonly data: () => object }

const subjects = new WeakMap<Element, Subject>()

/** Says what the pictures in an element are of. */
export function isOf(element: Element | null, subject: Subject): void {
  if (element) subjects.set(element, subject)
}

/** What a panel shows; undefined where nobody said. */
export function subjectOf(panel: Element | null): Subject | undefined {
  return panel ? (subjects.get(panel) ?? subjectOf(panel.parentElement)) : undefined
}
