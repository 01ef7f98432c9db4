import { bindCovariance } from '../surrogate/covariance'
import { type Document, defaultDocument, documentSchema, type Future } from './document'
import type { Room } from './room'
import { problemOf } from './setup'
import { withSource } from './sourceSchema'

/** The documents of the workbench. */
export const exploreRoom: Room<Document> = {
  id: 'explore',
  schema: documentSchema,
  migrations: [withSources],
  default: defaultDocument,
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
    ({ fit, covariance }) =>
      fit === 'bayes' && bindCovariance(covariance, problemOf(setup).space.length).paths.length > MOST_AVERAGED,
  )

/** From version 1 to 2: a setup says where its black box comes from. */
function withSources(content: unknown): unknown {
  const of = (future: unknown) => ({ ...Object(future), setup: withSource(Object(future).setup) })
  const { ghost } = Object(content)
  return { ...of(content), ...(ghost !== undefined && { ghost: of(ghost) }) }
}
