import type { Document } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { fromTheBeginning, setupAlone } from '../../experiment/linkForms'
import { encodeLink, type Room } from '../../experiment/room'
import { encodeShort } from '../../experiment/shortLink'
import type { LearnDocument } from '../../lessons/learnRoom'

/** What a link may open, each as what stands after the #. A form is null where it would be the same as one before it. */
export interface Forms {
  /** Exactly what is on screen. */
  readonly exact: string
  /** The same before anything happened. */
  readonly beginning: string | null
  /** As little as is worth opening. */
  readonly shortest: string | null
}

export type FormId = keyof Forms

/** The forms of the documents of a room besides the exact one, which is a whole link unless a shorter one opens to the same. */
type FormsOf<Doc> = (document: Doc) => Promise<Partial<Forms>>

const ofExplore: FormsOf<Document> = async (document) => {
  const [exact, beginning, shortest] = await Promise.all([
    encodeShort(exploreRoom, document),
    encodeShort(exploreRoom, fromTheBeginning(document)),
    encodeShort(exploreRoom, setupAlone(document)),
  ])
  return { exact, beginning, shortest }
}

const ofLearn: FormsOf<LearnDocument> = async (document) =>
  document.page === 'step' ? { beginning: `learn/${document.lesson}`, shortest: `learn/${document.lesson}/${document.step}` } : {}

/** By room. One that is not here has only the exact link. */
const FORMS: Readonly<Record<string, FormsOf<never>>> = { explore: ofExplore, learn: ofLearn }

/** What the link of a document may open. */
export async function formsOf<Doc>(room: Room<Doc>, document: Doc): Promise<Forms> {
  const [long, others] = await Promise.all([encodeLink(room, document), FORMS[room.id]?.(document as never)])
  const exact = others?.exact && others.exact.length < long.length ? others.exact : long
  const beginning = others?.beginning ?? null
  const shortest = others?.shortest ?? null
  return {
    exact,
    beginning: beginning === exact ? null : beginning,
    shortest: shortest === exact || shortest === beginning ? null : shortest,
  }
}
