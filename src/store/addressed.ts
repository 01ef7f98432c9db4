import type { StoreApi } from 'zustand'
import type { Room } from '../experiment/room'

/** The last change that Back undoes: what was changed, and how many there were. */
export interface Change {
  readonly id: number
  readonly of: string
}

/** Counts a change that Back undoes. */
export const changed = ({ change }: { readonly change: Change }, of: string): { readonly change: Change } => ({
  change: { id: change.id + 1, of },
})

/** A study that is kept without being asked. Its number is another once another study is on screen in its place. */
export interface SelfKept {
  readonly study: number
  /** A name to keep it under; null while there is nothing to lose. */
  readonly name: string | null
}

/** A Lab as the keeper of the page's address sees it. */
export interface Addressed<Doc> {
  readonly room: Room<Doc>
  /** The document on screen, or the one that is being computed: the same object until something of it changes. */
  readonly document: () => Doc
  readonly change: () => Change
  readonly open: (document: Doc) => void
  /** Of a room whose studies are kept without being asked: the one on screen. */
  readonly keepsItself?: () => SelfKept
  /** Told whether the document is short enough for a link; without one the address leads to the room alone. */
  readonly linked?: (fits: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
  /** What is on screen when a link cannot be used: a document to begin with, or what was there. */
  readonly refused: 'begins anew' | 'stays'
}

/** A Lab of any room, with the document that its state amounts to. */
export const addressed = <Doc, State extends { readonly change: Change; open(document: Doc): void }>(
  room: Room<Doc>,
  lab: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  documentOf: (state: State) => Doc,
  refused: Addressed<Doc>['refused'],
): Addressed<Doc> => ({
  room,
  document: () => documentOf(lab.getState()),
  change: () => lab.getState().change,
  open: (document) => lab.getState().open(document),
  subscribe: (listener) => lab.subscribe(listener),
  refused,
})
