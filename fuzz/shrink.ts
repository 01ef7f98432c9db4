import type { Action } from './action'
import { Finding } from './finding'
import { type Done, doAndCheck, type Found, type Visit } from './monkey'
import { Session } from './session'

/** A visit that shows a finding: where it begins, and what is done there. */
export interface Recipe {
  readonly hash: string
  readonly actions: readonly Action[]
}

/** Replays are given up after so many. */
const REPLAYS = 80

/** Plays a recipe in a fresh page; says whether the finding comes out. */
export async function replays({ browser, app }: Visit, { hash, actions }: Recipe, signature: string): Promise<boolean> {
  const session = await Session.open(browser, app, hash)
  try {
    await session.check()
    for (const action of actions) await doAndCheck(session, action)
    return false
  } catch (error) {
    return error instanceof Finding && error.signature === signature
  } finally {
    await session.close()
  }
}

/**
 * A recipe as short as can be found: the last actions from an address on, of which none can be left out. Null when the finding does not
 * come out again.
 */
export async function shrink(visit: Visit, { finding, done }: Found): Promise<Recipe | null> {
  let left = REPLAYS
  const fails = async (recipe: Recipe) => left-- > 0 && (await replays(visit, recipe, finding.signature))
  const since = (start: number): Recipe => ({
    hash: done[start]!.hash,
    actions: done.slice(start).map(({ action }: Done) => action),
  })
  let recipe: Recipe | undefined
  for (let length = 1; !recipe; length *= 3) {
    const start = Math.max(0, done.length - length)
    if (await fails(since(start))) recipe = since(start)
    else if (start === 0) return null
  }
  let { hash, actions } = recipe
  for (let size = Math.ceil(actions.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < actions.length && actions.length > 1; ) {
      const without = actions.toSpliced(from, size)
      if (without.length > 0 && (await fails({ hash, actions: without }))) actions = without
      else from += size
    }
  }
  if (hash !== '' && (await fails({ hash: '', actions }))) hash = ''
  return { hash, actions }
}
