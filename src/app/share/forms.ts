import * as v from 'valibot'
import { exploreRoom } from '../../experiment/exploreRoom'
import { unpack } from '../../experiment/link'
import { fromTheBeginning, setupAlone } from '../../experiment/linkForms'
import { decodeLink, encodeLink } from '../../experiment/room'
import { encodeShort } from '../../experiment/shortLink'
import { placeOf, type RoomId } from '../rooms'

/** What the link of a page may open, each as what stands after the #. A form is null where it would be the same as one before it. */
export interface Forms {
  /** Exactly what is on screen. */
  readonly exact: string
  /** The same before anything happened. */
  readonly beginning: string | null
  /** As little as is worth opening. */
  readonly shortest: string | null
}

export type FormId = keyof Forms

/** The forms of an address by its room; a room that is not here has its address as it is. */
const FORMS: Partial<Record<RoomId, (address: string) => Promise<Forms>>> = {
  async explore(address) {
    const document = address === '' ? exploreRoom.default() : await decodeLink(exploreRoom, address)
    const [long, short, beginning, shortest] = await Promise.all([
      encodeLink(exploreRoom, document),
      encodeShort(exploreRoom, document),
      encodeShort(exploreRoom, fromTheBeginning(document)),
      encodeShort(exploreRoom, setupAlone(document)),
    ])
    // Both open to the same, to the last bit.
    return distinct(short.length < long.length ? short : long, beginning, shortest)
  },
  async learn(address) {
    const place = address.startsWith('/') ? named(address.slice(1)) : await carried(address)
    if (!place) return distinct(`learn${address}`, null, null)
    const { lesson, step } = place
    return distinct(`learn${address}`, `learn/${lesson}`, step ? `learn/${lesson}/${step}` : null)
  },
}

function named(name: string) {
  const [lesson = '', step] = name.split('/')
  return lesson === 'overview' || lesson === '' ? null : { lesson, step }
}

const stepSchema = v.object({ lesson: v.string(), step: v.string() })

/** The step that a link with an answer or a changed figure is about. */
async function carried(address: string) {
  if (address === '') return null
  const { content } = await unpack(address.replace(/^\./, ''), Number.POSITIVE_INFINITY)
  const parsed = v.safeParse(stepSchema, content)
  return parsed.success ? parsed.output : null
}

const distinct = (exact: string, beginning: string | null, shortest: string | null): Forms => ({
  exact,
  beginning: beginning === exact ? null : beginning,
  shortest: shortest === exact || shortest === beginning ? null : shortest,
})

/** What the link of an address, `#…`, may open. An address that cannot be read is shared as it is. */
export async function formsOf(hash: string): Promise<Forms> {
  const { room, address } = placeOf(hash)
  const asItIs = distinct(hash.replace(/^#/, '') || room, null, null)
  try {
    return (await FORMS[room]?.(address)) ?? asItIs
  } catch {
    return asItIs
  }
}
