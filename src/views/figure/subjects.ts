import type { Lab } from '../../store/lab'
import type { RaceStore } from '../../store/race/raceStore'

/** What the pictures in a part of the page are of. */
export type Subject = { readonly kind: 'run'; readonly lab: Lab } | { readonly kind: 'race'; readonly lab: RaceStore }

const subjects = new WeakMap<Element, Subject>()

/** Says what the pictures in an element are of. */
export function isOf(element: Element | null, subject: Subject): void {
  if (element) subjects.set(element, subject)
}

/** What a panel shows; undefined where nobody said. */
export function subjectOf(panel: Element | null): Subject | undefined {
  return panel ? (subjects.get(panel) ?? subjectOf(panel.parentElement)) : undefined
}
