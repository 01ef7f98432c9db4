import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { describe } from './action'
import { anyLink } from './links'
import { type Found, monkey, type Visit } from './monkey'
import { ROOMS, type RoomName } from './rooms'
import type { Session } from './session'
import { type Recipe, replays, shrink } from './shrink'

interface Job {
  readonly seed: number
  readonly room: RoomName
}

/**
 * Drives the built app as users might, and prints what was found. Throws an Error for options that make no sense.
 *
 * @param folder where pictures and recipes of findings are put
 * @returns how many findings there were
 */
export async function main(
  { executablePath, app, folder }: { executablePath: string; app: string; folder: string },
  args: string[],
): Promise<number> {
  const { seed, seeds, actions, rooms, pages, replay } = options(args)
  mkdirSync(folder, { recursive: true })
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
  const visit = { browser, app }
  try {
    if (replay) return await again(visit, replay)
    const jobs: Job[] = Array.from({ length: seeds }, (_, i) => rooms.map((room) => ({ seed: seed + i, room }))).flat()
    let findings = 0
    const work = async () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) findings += await drive(visit, job, actions, folder)
    }
    await Promise.all(Array.from({ length: pages }, work))
    console.log(findings === 0 ? '\nNothing found.' : `\n${findings} findings; pictures and recipes are in ${folder}`)
    return findings
  } finally {
    await browser.close()
  }
}

function options(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Math.floor(performance.timeOrigin) % 1_000_000) },
      seeds: { type: 'string', default: '1' },
      actions: { type: 'string', default: '300' },
      room: { type: 'string', multiple: true },
      pages: { type: 'string', default: '2' },
      replay: { type: 'string' },
    },
  })
  const whole = (name: 'seed' | 'seeds' | 'actions' | 'pages', least: number) => {
    const value = Number(values[name])
    if (!Number.isInteger(value) || value < least)
      throw new Error(`--${name} must be a whole number from ${least} up, not “${values[name]}”.`)
    return value
  }
  const unknown = values.room?.find((name) => !ROOMS.some((room) => room === name))
  if (unknown) throw new Error(`There is no room “${unknown}”: choose among ${ROOMS.join(', ')}.`)
  return {
    seed: whole('seed', 0),
    seeds: whole('seeds', 1),
    actions: whole('actions', 1),
    pages: whole('pages', 1),
    rooms: (values.room as RoomName[] | undefined) ?? ROOMS,
    replay: values.replay,
  }
}

/** One room with one seed; says how many findings there were. */
async function drive(visit: Visit, { seed, room }: Job, actions: number, folder: string): Promise<number> {
  const start = performance.now()
  const report = async (found: Found, session: Session) => {
    const file = join(folder, `${room}-${seed}-${found.done.length}`)
    await session.page.screenshot({ path: `${file}.png`, timeout: 20_000 }).catch(() => {})
    console.log(
      `\n${found.finding.message}\n  room ${room}, seed ${seed}, after ${found.done.length} actions since the page was opened; picture ${file}.png`,
    )
    const recipe = await shrink(visit, found)
    const last: Recipe = recipe ?? { hash: '', actions: found.done.slice(-30).map(({ action }) => action) }
    writeFileSync(`${file}.json`, JSON.stringify({ signature: found.finding.signature, ...last }, null, 2))
    console.log(
      [
        recipe
          ? `  from ${recipe.hash || 'the start'}:`
          : '  It does not come out again by the same actions alone; the last of them:',
        ...last.actions.map((action) => `    ${describe(action)}`),
        `  again: npm run fuzz -- monkey --replay ${file}.json`,
      ].join('\n'),
    )
  }
  const { done, findings, slowest } = await monkey(visit, { seed, room, actions, anyLink }, report)
  const seconds = (performance.now() - start) / 1000
  const longest = slowest.action
    ? `; the slowest took ${slowest.seconds.toFixed(1)} s: ${describe(slowest.action).slice(0, 80)}`
    : ''
  console.log(
    `${room.padEnd(7)} seed ${seed}: ${done} of ${actions} actions could be done in ${seconds.toFixed(0)} s, ${findings.length} findings${longest}`,
  )
  return findings.length
}

async function again(visit: Visit, file: string): Promise<number> {
  const { signature, ...recipe } = JSON.parse(readFileSync(file, 'utf8')) as Recipe & { readonly signature: string }
  const isThere = await replays(visit, recipe, signature)
  console.log(isThere ? `It comes out again: ${signature}` : 'It does not come out.')
  return isThere ? 1 : 0
}
