import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function openKeep(page: Page) {
  const button = page.getByRole('button', { name: /^(Keep|Kept)/ })
  await expect(page.getByRole('banner').or(page.locator('header.top')).first()).toBeVisible()
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'More', exact: true }).click()
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Your experiments' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('experiments are kept by name, saved as one works, and survive a reload and a second tab', async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  let dialog = await openKeep(page)
  await expect(dialog).toContainText('Nothing is kept yet.')
  await expect(dialog).toContainText('A file is safe.')
  await dialog.getByLabel('Keep what is on screen under the name').fill('First try')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('“First try” is saved as you work. Saved and read back:')
  await page.keyboard.press('Escape')

  await test.step('a change is saved, and a reload goes on', async () => {
    await page.getByRole('button', { name: 'New seed' }).click()
    await expect(page.getByLabel('Seed', { exact: true })).toHaveValue('12')
    await page.reload()
    dialog = await openKeep(page)
    await expect(dialog).toContainText('“First try” is saved as you work.')
  })

  await test.step('one tab saves: the other says so', async () => {
    const second = await context.newPage()
    await second.goto(page.url())
    const list = await openKeep(second)
    await list.getByRole('button', { name: 'Open First try' }).click()
    await expect(list).toBeHidden()
    // What that tab opens comes from the storage: the change was saved.
    await expect(second.getByLabel('Seed', { exact: true })).toHaveValue('12')
    const again = await openKeep(second)
    await expect(again).toContainText('open in another tab')
    await expect(again.getByRole('alert')).toContainText('One tab saves an experiment at a time.')
    await second.close()
  })

  await test.step('another room is kept too; rename, duplicate, delete and undo', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Race' }).click()
    await expect(page.getByRole('button', { name: 'Start the race' })).toBeVisible()
    dialog = await openKeep(page)
    await dialog.getByLabel('Keep what is on screen under the name').fill('A race')
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(dialog.getByRole('button', { name: 'Open A race' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Rename First try' }).click()
    await page.keyboard.type('The best')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Duplicate The best', exact: true }).click()
    await expect(dialog.getByRole('button', { name: 'Open The best (2)' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Delete The best (2)' }).click()
    await expect(dialog.getByRole('button', { name: 'Open The best (2)' })).toBeHidden()
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await expect(dialog.getByRole('button', { name: 'Open The best (2)' })).toBeVisible()
  })

  await test.step('everything in one file and back', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save all as a file' }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(text).experiments).toHaveLength(3)
    await dialog.getByRole('button', { name: 'Delete The best', exact: true }).click()
    await expect(dialog.getByRole('button', { name: 'Open The best', exact: true })).toBeHidden()
    await dialog
      .getByLabel('A file of experiments')
      .setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(dialog.getByRole('status').last()).toContainText('1 experiment was added. 2 were here already.')
  })

  await test.step('opening one leads to its room as it was', async () => {
    await dialog.getByRole('button', { name: 'Open The best', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/#explore\.v/)
    dialog = await openKeep(page)
    await expect(dialog).toContainText('“The best” is saved as you work.')
  })
})

test('where nothing can be stored the page says so, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    })
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const dialog = await openKeep(page)
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('does not let this page store anything')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Next step' }).click()
})
