import type { Browser } from '@playwright/test'
import { readCode, turnsOf } from '../src/lessons/game/challenge'
import { writeLine } from '../src/lessons/game/line'
import { seeded } from '../src/numerics/random'
import { watchMainThread } from './trace'

/** As many as a large lecture has. */
export const RESULTS = 200

/** What so many players might paste: places at random on a black box with two inputs. */
function pastedRows(): string {
  const challenge = readCode('m2-48213')!
  return Array.from({ length: RESULTS }, (_, player) => {
    const random = seeded(player)
    const choices = Array.from({ length: turnsOf(challenge) }, () => [0, 1].map(() => Math.floor(1001 * random.uniform())))
    return writeLine({ challenge, choices, name: `Player ${player}` })
  }).join('\n')
}

/** Reads the rows of a class in the page for lecturers, which plays every result again. Nobody asks the page meanwhile whether it is done. */
export async function scoresOfClass(browser: Browser, app: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  await page.goto(`${app}#learn/scores`)
  await page.getByRole('textbox', { name: /^Rows of the sheet/ }).waitFor()
  const rows = pastedRows()
  let milliseconds = 0
  const work = await watchMainThread(browser, page, async () => {
    milliseconds = await page.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          const box = document.querySelector('textarea')!
          const from = performance.now()
          new MutationObserver((_, observer) => {
            if (!document.querySelector('main tbody tr:nth-child(100)')) return
            observer.disconnect()
            resolve(performance.now() - from)
          }).observe(document.querySelector('main')!, { childList: true, subtree: true })
          box.value = text
          box.form!.requestSubmit()
        }),
      rows,
    )
  })
  await page.close()
  return { milliseconds, ...work }
}
