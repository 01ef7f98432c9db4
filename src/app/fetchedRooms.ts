import { type ComponentType, lazy } from 'react'
import type { RoomProps } from './KeptRoom'
import type { RoomId } from './rooms'

/** The server is away, or has a newer version whose files have other names. */
export class NotFetched extends Error {
  override name = 'NotFetched'
}

const LOADERS: Partial<Record<RoomId, () => Promise<{ default: ComponentType<RoomProps> }>>> = {
  learn: () => import('./LearnPage'),
  race: () => import('./RacePage'),
  taxi: () => import('./TaxiPage'),
  measure: () => import('./MeasurePage'),
}

const fetched = new Map<RoomId, ComponentType<RoomProps>>()

/**
 * A room that is fetched when first entered; undefined for the workbench, which is there already. Drawing it throws `NotFetched` when it
 * cannot be fetched. React keeps such a failure for good, so the next call gives one that is fetched anew.
 */
export function roomOf(id: RoomId): ComponentType<RoomProps> | undefined {
  const load = LOADERS[id]
  if (!load) return undefined
  const fetch = () =>
    fetchStylesAgain()
      .then(load)
      .catch((cause) => {
        fetched.delete(id)
        throw new NotFetched(`The room could not be fetched: ${cause}`, { cause })
      })
  const room = fetched.get(id) ?? lazy(fetch)
  fetched.set(id, room)
  return room
}

/** The links of style sheets that did not come. One that is still under way is not among them: who waits for it would wait for ever. */
const failed = new Set<HTMLLinkElement>()
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
  },
  { capture: true },
)

/** The bundler asks for a style sheet once: one that did not come is asked for again by an element of its own. */
async function fetchStylesAgain(): Promise<void> {
  await Promise.all(
    Array.from(
      failed,
      (link) =>
        new Promise<void>((resolve, reject) => {
          const again = link.cloneNode() as HTMLLinkElement
          failed.delete(link)
          again.onload = () => resolve()
          again.onerror = () => reject(new Error(`Without its style sheet ${link.href}`))
          link.replaceWith(again)
        }),
    ),
  )
}
