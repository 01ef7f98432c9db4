import type { blackbox } from './en/blackbox'
import type { common } from './en/common'
import type { concepts } from './en/concepts'
import type { dialogs } from './en/dialogs'
import type { duel } from './en/duel'
import type { durations } from './en/durations'
import type { explore } from './en/explore'
import type { figure } from './en/figure'
import type { hall } from './en/hall'
import type { header } from './en/header'
import type { keys } from './en/keys'
import type { learning } from './en/learn'
import type { measure } from './en/measure'
import type { options } from './en/options'
import type { pictures } from './en/pictures'
import type { race } from './en/race'
import type { registries } from './en/registries'
import type { share } from './en/share'
import type { taxi } from './en/taxi'
import type { workers } from './en/workers'
import type { Spoken } from './speak'

/** All words of the page by room; the English of each is its type. */
interface Catalogue {
  readonly common: typeof common
  readonly header: typeof header
  readonly share: typeof share
  readonly explore: typeof explore
  readonly keys: typeof keys
  readonly options: typeof options
  readonly pictures: typeof pictures
  readonly race: typeof race
  readonly hall: typeof hall
  readonly figure: typeof figure
  readonly durations: typeof durations
  readonly registries: typeof registries
  readonly measure: typeof measure
  readonly blackbox: typeof blackbox
  readonly dialogs: typeof dialogs
  readonly workers: typeof workers
  readonly taxi: typeof taxi
  readonly learn: typeof learning
  readonly concepts: typeof concepts
  readonly duel: typeof duel
}

/** A language that has all words there are, or lacks whole rooms, which then stay English. */
export function speaking(tag: string, dir: Spoken['dir'], rooms: Partial<Catalogue>): Spoken {
  const byName = rooms as Readonly<Record<string, object | undefined>>
  return { tag, dir, wordsOf: (room, english) => (byName[room] as typeof english | undefined) ?? english }
}
