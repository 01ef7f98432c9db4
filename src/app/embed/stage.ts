import type { Addressed } from '../../store/addressed'
import type { RoomId } from '../rooms'
import type { Driven } from './rooms/driven'

/** What is on screen inside another page, as its host drives it. */
export interface Stage {
  readonly room: RoomId
  readonly addressed: Addressed<unknown>
  readonly driven: Driven
  /** Where the room is drawn. */
  readonly element: Element
}
