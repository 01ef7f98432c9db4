import type { Browser } from '@playwright/test'
import type { Random } from '../src/numerics/random'
import type { Action } from './action'
import { drawAction } from './draw'
import { Finding } from './finding'
import { perform } from './perform'
import { type RoomName, room as roomNamed, roomOf } from './rooms'
import { Session } from './session'
import { streamOf } from './stream'

export interface Visit {
  readonly browser: Browser
  /** The address of the built app. */
  readonly app: string
}

/** One thing done, and the address before it. */
export interface Done {
  readonly hash: string
  readonly action: Action
}

export interface Found {
  readonly finding: Finding
  /** Everything done since the page was opened. */
  readonly done: readonly Done[]
}

export interface Task {
  readonly seed: number
  readonly room: RoomName
  readonly actions: number
  /** Makes up links to be visited. */
  readonly anyLink: (random: Random) => string
}

export interface Outcome {
  /** How many actions could be done. */
  readonly done: number
  /** Signatures of what was found. */
  readonly findings: readonly string[]
  readonly slowest: { readonly seconds: number; readonly action: Action | null }
}

/** So many addresses are remembered, to be visited again. */
const REMEMBERED = 12

/** Does one action and looks at what came of it. Throws a Finding when something is wrong. */
export async function doAndCheck(session: Session, action: Action): Promise<boolean> {
  const isDone = await perform(session, action)
  await session.check()
  return isDone
}

/**
 * Does `count` random things in a room, the same for the same seed as far as the page behaves the same. After a finding the room is opened
 * anew; a finding that was met before is passed over.
 *
 * @param report is told of each new finding, with the page as it is then
 */
export async function monkey(
  { browser, app }: Visit,
  { seed, room: name, actions: count, anyLink }: Task,
  report: (found: Found, session: Session) => Promise<void>,
): Promise<Outcome> {
  const room = roomNamed(name)
  const signatures = new Set<string>()
  const links: string[] = []
  let session = await Session.open(browser, app, room.home)
  let done: Done[] = []
  let counted = 0
  let slowest: Outcome['slowest'] = { seconds: 0, action: null }
  for (let number = 1; number <= count; number++) {
    try {
      const { hash, controls } = await session.answer(
        session.page.evaluate(() => ({ hash: location.hash, controls: window.fuzz.controls() })),
      )
      const action = drawAction(streamOf(seed, name, number), { controls, links, anyLink, room, isHome: roomOf(hash) === room })
      if (!links.includes(hash)) links.push(hash)
      if (links.length > REMEMBERED) links.shift()
      done.push({ hash, action })
      const start = performance.now()
      if (await doAndCheck(session, action)) counted++
      const seconds = (performance.now() - start) / 1000
      if (seconds > slowest.seconds) slowest = { seconds, action }
    } catch (error) {
      const finding = error instanceof Finding ? error : new Finding(`The page could not be driven: ${error}`)
      if (!signatures.has(finding.signature)) await report({ finding, done }, session)
      signatures.add(finding.signature)
      await session.close()
      session = await Session.open(browser, app, room.home)
      done = []
    }
  }
  await session.close()
  return { done: counted, findings: [...signatures], slowest }
}
