import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { Lab } from './pages/Lab'
import { Race, raceLink, smallRace } from './pages/Race'
import { Taxi } from './pages/Taxi'

/** Goes to a place of the app as if it had never been open. */
async function reload(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}

/** Each room is entered by its address and does its work: fonts and formulas, workers, trips and lessons are there. */
export async function everyRoomWorks(page: Page, address: string): Promise<void> {
  await test.step('a run goes on, and formulas are typeset', async () => {
    const lab = new Lab(page)
    await reload(page, address)
    await lab.isAfter(3)
    await lab.step(2)
    await lab.button('Formulas').click()
    await expect(page.getByRole('dialog', { name: 'The formulas in force' }).locator('math').first()).toBeAttached()
    expect(await page.evaluate(fonts)).toEqual(expect.arrayContaining(['Inter Variable', 'KaTeX_Math']))
    await page.keyboard.press('Escape')
    await page.reload()
    await lab.isAfter(5)
  })

  await test.step('a race is run', async () => {
    const race = new Race(page)
    await reload(page, address + raceLink(smallRace))
    await race.start()
    await race.isFinished()
    await expect(race.status).toContainText('30 of 30 runs')
  })

  await test.step('a network is trained on the trips', async () => {
    await reload(page, `${address}#taxi/guess`)
    await page.getByRole('button', { name: 'Train the guess' }).click()
    await expect(page.getByRole('region', { name: 'How good is it?' })).toContainText(/it is off by \$\d\.\d\d/)
    await new Taxi(page).enter('The table')
    await expect(new Taxi(page).table).toBeVisible()
  })

  await test.step('a study of one’s own is begun, its model is fitted by a worker, and it is kept', async () => {
    await reload(page, `${address}#measure`)
    await page.getByRole('button', { name: 'Start from an example' }).click()
    await expect(page.getByRole('list', { name: 'Next experiments' })).toContainText('The model asks for')
    const opened = async () => {
      const more = page.getByRole('button', { name: 'More', exact: true })
      if (await more.isVisible()) await more.click()
      await page.getByRole('button', { name: /^(Keep|Kept)$/ }).click()
      return page.getByRole('dialog', { name: 'Your experiments' })
    }
    const dialog = await opened()
    await dialog.getByRole('textbox').first().fill('Kept here')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/“Kept here” is saved as you work/)).toBeVisible()
    await page.reload()
    await expect((await opened()).getByText('Kept here').first()).toBeVisible()
  })

  await test.step('a playlist is presented, and driven from a second window', async () => {
    await reload(page, address)
    await page.getByRole('button', { name: 'Playlists' }).click()
    const dialog = page.getByRole('dialog', { name: 'Playlists' })
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('button', { name: 'Speaker view' }).click(),
    ])
    await dialog.getByRole('button', { name: 'Present the playlist' }).click()
    await expect(speaker.getByRole('heading', { name: /^Now: 1 of 10/ })).toBeVisible()
    await speaker.keyboard.press('n')
    await expect(page.getByRole('navigation', { name: 'Present' })).toContainText('2 / 10')
    await speaker.close()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('banner')).toBeVisible()
  })

  await test.step('a lesson is read', async () => {
    await reload(page, `${address}#learn/first`)
    const figure = page.getByRole('region', { name: 'Nothing was measured yet' })
    await expect(figure).toBeVisible()
    await page.getByRole('button', { name: 'Show me' }).click()
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(figure).toBeHidden()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(page.getByText('Step 2 of 4')).toBeVisible()
  })
}

/** The families of fonts that were loaded. */
const fonts = () =>
  [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))
