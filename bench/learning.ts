import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { type Kept, newKept, type Outcome } from '../src/lessons/inventory/kept'
import { ITEMS } from '../src/lessons/inventory/list'
import { seeded } from '../src/numerics/random'
import { type Work, watchMainThread } from './trace'

export const STUDENTS = 200

/** What a student of a class saved: more of it right after the lessons than before. */
function exportOf(student: number): Kept {
  const random = seeded(student).fork('student')
  const answers = (right: number) =>
    Object.fromEntries(
      ITEMS.map(({ id }): [string, Outcome] => [
        id,
        random.uniform() < right ? 'right' : random.uniform() < 0.7 ? 'miss' : 'other',
      ]),
    )
  return { ...newKept(random.uniform()), before: answers(0.4), after: answers(0.7) }
}

/** Opens the page for lecturers, and gives it the files of a whole class at once. */
export async function classInRoom(browser: Browser, app: string): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), 'where-next-class-'))
  try {
    const files = Array.from({ length: STUDENTS }, (_, i) => {
      const file = join(folder, `student-${i + 1}.json`)
      writeFileSync(file, JSON.stringify(exportOf(i + 1)))
      return file
    })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
    await page.goto(`${app}#learn/class`)
    const input = page.getByLabel('Files of the class')
    await input.waitFor()
    const work = await watchMainThread(browser, page, async () => {
      await input.setInputFiles(files)
      await page.getByRole('table').getByRole('row').nth(ITEMS.length).waitFor()
    })
    await page.close()
    return work
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Opens a lesson at a picture of two searches over a hundred seeds, from the list of lessons. */
export async function runsInLesson(browser: Browser, app: string): Promise<Work> {
  const page = await openLearn(browser, app, '')
  const work = await watchMainThread(browser, page, async () => {
    await page.evaluate(() => {
      location.hash = '#learn/random/importance'
    })
    await page.getByRole('table', { name: 'Where 100 runs end' }).waitFor({ state: 'attached' })
  })
  await page.close()
  return work
}

/** Answers the question of a lesson that is shown by a race of three searches over forty seeds. */
export async function raceInLesson(browser: Browser, app: string): Promise<Work> {
  const page = await openLearn(browser, app, '/best/loses')
  const mark = page.getByRole('textbox', { name: /^Your mark, / })
  await mark.fill('20')
  await mark.press('Enter')
  const work = await watchMainThread(browser, page, async () => {
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText('Finished').first().waitFor({ timeout: 300_000 })
  })
  await page.close()
  return work
}

async function openLearn(browser: Browser, app: string, path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  await page.goto(`${app}#learn${path}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}
