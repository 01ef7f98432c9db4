import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { everyRoomWorks } from './everyRoom'
import { test as base, expect } from './fixtures'
import { FolderServer } from './folderServer'
import { Lab } from './pages/Lab'
import { Race, raceLink, smallRace } from './pages/Race'
import { Taxi } from './pages/Taxi'

const folder = fileURLToPath(new URL('../dist/', import.meta.url))
const read = (file: string) => readFile(new URL(`../dist/${file}`, import.meta.url), 'utf8')

/** The built app on a plain server that can be cut off. */
const test = base.extend<{ server: FolderServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: how Playwright wants it.
  server: async ({}, provide) => {
    const server = await FolderServer.of(folder)
    await provide(server)
    await server.close()
  },
  baseURL: ({ server }, provide) => provide(server.address),
  serviceWorkers: 'allow',
})

const said = (page: Page, text: RegExp) => page.getByText(text)
const isSaved = (page: Page) => expect(said(page, /^Saved on this computer/)).toBeVisible()

/** The next version of the app: the page has another title, and the worker another release. */
async function publish(server: FolderServer): Promise<void> {
  server.instead.set('index.html', (await read('index.html')).replace(/<title>.*<\/title>/, '<title>The next version</title>'))
  server.instead.set('service-worker.js', (await read('service-worker.js')).replace(/"id":"/, '"id":"next-'))
}

test('after one visit everything works without a network; a newer version is offered, waits while a race runs, and is taken', async ({
  page,
  server,
  context,
}) => {
  const lab = new Lab(page)
  await page.goto(server.address)
  await lab.isAfter(3)
  await isSaved(page)
  await page.getByRole('button', { name: 'Good' }).click()

  server.cut()
  await everyRoomWorks(page, server.address)
  for (const [name, heading] of [
    ['verification', /verif/i],
    ['taxi-case', /taxi/i],
  ] as const) {
    await page.goto(`${server.address}${name}.html`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }

  server.mend()
  const other = await context.newPage()
  await other.goto(server.address)
  await new Lab(other).isAfter(3)
  await publish(server)
  await page.goto(server.address)
  await lab.isAfter(3)
  const offer = said(page, /^A newer version is ready/)
  await expect(offer).toBeVisible()
  await expect(page).not.toHaveTitle('The next version')

  await test.step('while somebody presents, nothing is said of it', async () => {
    await page.keyboard.press('f')
    await expect(page.getByRole('navigation', { name: 'Present' })).toBeAttached()
    await expect(offer).toBeHidden()
    await page.keyboard.press('PageDown')
    await lab.isAfter(4)
    await expect(offer).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(offer).toBeVisible()
  })

  await test.step('while a race runs, or is paused, it is not offered', async () => {
    const race = new Race(page)
    await race.open({ ...smallRace, seeds: 60, budget: 40 })
    await expect(offer).toBeVisible()
    await race.start()
    await expect(offer).toBeHidden()
    await race.button('Pause').click()
    await expect(race.button('Resume')).toBeVisible()
    await expect(offer).toBeHidden()
    await race.button('Cancel').click()
    await expect(offer).toBeVisible()
  })

  await test.step('taken, it is there, with the race of before; the other window goes on, and loses nothing of a race that runs', async () => {
    const elsewhere = new Race(other)
    await other.goto(`${server.address}${raceLink({ ...smallRace, seeds: 20, budget: 20 })}`)
    await elsewhere.start()
    await expect(elsewhere.status).toContainText(/[1-9]\d* of 60 runs/)
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page).toHaveTitle('The next version')
    await expect(new Race(page).button('Start the race')).toBeVisible()
    await elsewhere.isFinished()
    await expect(elsewhere.status).toContainText('60 of 60 runs')
    await other.getByRole('link', { name: 'Taxi fares' }).click()
    await expect(new Taxi(other).scenes).toBeVisible()
    server.cut()
    await page.goto(`${server.address}${raceLink(smallRace)}`)
    await expect(page).toHaveTitle('The next version')
    await new Race(page).start()
    await new Race(page).isFinished()
  })
})

// What the network does not bring is noted on the console, which the usual tests do not allow.
base.describe('when the network goes away in the middle of the first visit', () => {
  base.use({ serviceWorkers: 'allow' })
  base('it is told, what is open goes on, and the rest is saved later', async ({ browser }) => {
    const server = await FolderServer.of(folder)
    const context = await browser.newContext()
    const page = await context.newPage()
    const lab = new Lab(page)
    server.onAsked = (file) => file === 'service-worker.js' && server.cutAfter(12)
    await page.goto(server.address)
    await lab.isAfter(3)
    const stopped = said(page, /^The network went away before everything was saved/)
    await expect(stopped).toBeVisible()
    await lab.step(2)
    await lab.isAfter(5)
    server.onAsked = () => undefined
    server.mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await isSaved(page)
    server.cut()
    await page.reload()
    await lab.isAfter(5)
    await page.getByRole('link', { name: 'Race' }).click()
    await expect(new Race(page).button('Start the race')).toBeVisible()
    await context.close()
    await server.close()
  })
})
