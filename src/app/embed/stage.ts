import type { Learn } from '../../lessons/learnLab'
import type { Addressed } from '../../store/addressed'
import type { Lab } from '../../store/lab'
import type { RoomId } from '../rooms'

/** What is on screen inside another page, as its host drives it. */
export interface Stage {
  readonly room: RoomId
  readonly addressed: Addressed<unknown>
  /** The workbench, in the room Explore. */
  readonly lab: Lab | null
  /** The lessons, in the room Learn. */
  readonly learn: Learn | null
  /** Where the room is drawn. */
  readonly element: Element
}
