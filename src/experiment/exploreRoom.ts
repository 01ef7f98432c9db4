import { fits } from '../search/modelSettings'
import { bindCovariance } from '../surrogate/covariance'
import { type Document, defaultDocument, documentSchema, type Future } from './document'
import { withTwoRecords } from './modelSchema'
import type { Room } from './room'
import { problemOf } from './setup'
import { withSource } from './sourceSchema'

/** The documents of the workbench. */
export const exploreRoom: Room<Document> = {
  id: 'explore',
  schema: documentSchema,
  migrations: [withSources],
  default: defaultDocument,
  // A short link, which only says what is unlike the first experiment.
  named: async (name) => (await import('./shortLink')).decodeShort(exploreRoom, name),
  objection(document) {
    if (problemOf(document.setup).space.length > 2)
      return 'This link is for a black box with more than two inputs, which cannot be drawn.'
    if ([document, document.ghost].some((future) => future && isBeyondPatience(future)))
      return `This link asks for more than a page can compute while one waits: full Bayes over a kernel of more than ${MOST_AVERAGED} hyperparameters.`
    return undefined
  },
}

/**
 * A page computes a run piece by piece, and a piece is at most one fit to at most 60 observations. One that maximises takes a second or
 * two for the largest kernel; averaging takes about 3 s for so many hyperparameters, and 40 s for three times as many.
 */
const MOST_AVERAGED = 12

const isBeyondPatience = ({ setup, actions }: Future): boolean =>
  [setup.model, ...actions.flatMap((action) => (action.do === 'model' ? [action.model] : []))].some(
    ({ surrogate: { fit, covariance } }) =>
      fits[fit].averages && bindCovariance(covariance, problemOf(setup).space.length).paths.length > MOST_AVERAGED,
  )

/** From version 1 to 2: a setup says where its black box comes from, and settings are two records. */
function withSources(content: unknown): unknown {
  const { ghost, ...future } = { ...Object(content) }
  return { ...sinceVersion2(future), ...(ghost !== undefined && { ghost: sinceVersion2(ghost) }) }
}

/** A run as facts, of the first version or the second, as one of the second. */
export function sinceVersion2(future: unknown): object {
  const { setup, actions, ...others } = { ...Object(future) }
  const { model, ...rest } = { ...Object(withSource(setup)) }
  const after = (action: unknown) =>
    Object(action).model === undefined ? action : { ...Object(action), model: withTwoRecords(Object(action).model) }
  return {
    ...others,
    setup: { ...rest, model: withTwoRecords(model) },
    actions: Array.isArray(actions) ? actions.map(after) : actions,
  }
}
