import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Measure } from './pages/Measure'

const saved = (page: Page) => page.getByText(/^Saved in this browser as you work, under “Yield \(%\)”/)
const goOn = (page: Page) => page.getByRole('region', { name: 'Go on with' })
const notSaved = (page: Page) => page.getByText('that one saves it: what you do here is not saved.')

test('a study is saved as one works: after a reload, in a tab that was killed, and by one of two tabs', async ({
  page,
  context,
}) => {
  const measure = new Measure(page)
  await measure.open()
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await expect(saved(page)).toBeVisible()
  await measure.next.click()
  await measure.result(8).fill('81.5')
  await measure.result(8).press('Enter')
  await expect(measure.row(8)).toContainText('81.5')

  await page.reload()
  await expect(measure.row(8)).toContainText('81.5')
  await expect(saved(page)).toBeVisible()

  const second = await context.newPage()
  const other = new Measure(second)
  await test.step('a second tab says that the first one saves it', async () => {
    await other.open()
    await goOn(second).getByRole('button', { name: 'Yield (%)' }).click()
    await expect(other.row(8)).toContainText('81.5')
    await expect(notSaved(second)).toBeVisible()
  })

  await test.step('it goes on where the first left off, and then the first says so', async () => {
    await page.getByRole('button', { name: 'Delete trial 7' }).click()
    await expect(measure.trials.getByRole('row')).toHaveCount(8)
    // Saving takes its moment: what is in the storage is what the other tab goes on from.
    await expect
      .poll(async () => {
        return page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const opening = indexedDB.open('where-next/kept')
              opening.onsuccess = () => {
                const all = opening.result.transaction('experiments').objectStore('experiments').getAll()
                all.onsuccess = () => resolve(all.result[0].content.trials.length)
              }
            }),
        )
      })
      .toBe(7)
    await second.getByRole('button', { name: 'Go on here' }).click()
    await expect(other.trials.getByRole('row')).toHaveCount(8)
    await expect(saved(second)).toBeVisible()
    await expect(notSaved(page)).toBeVisible()
  })

  await test.step('both tabs are killed; the study is offered, and goes on', async () => {
    await page.close()
    await second.close()
    const third = await context.newPage()
    const again = new Measure(third)
    await again.open()
    await goOn(third).getByRole('button', { name: 'Yield (%)' }).click()
    await expect(again.trials.getByRole('row')).toHaveCount(8)
    await expect(saved(third)).toBeVisible()

    await test.step('another study does not write over it', async () => {
      await third.getByRole('button', { name: 'New study' }).click()
      await expect(goOn(third).getByRole('button')).toHaveCount(1)
      await third.getByRole('button', { name: 'Undo' }).click()
      await expect(again.trials.getByRole('row')).toHaveCount(8)
      await third.getByRole('button', { name: 'Delete trial 1' }).click()
      await expect(again.trials.getByRole('row')).toHaveCount(7)
      await expect(saved(third)).toBeVisible()
    })
  })
})

test('where nothing can be stored, a study says so and is in the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    })
  })
  const measure = new Measure(page)
  await measure.open()
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await expect(page.getByText('The browser does not let this page store anything')).toBeVisible()
  await page.getByRole('button', { name: 'Delete trial 7' }).click()
  await expect(measure.trials.getByRole('row')).toHaveCount(7)
  await expect(page).toHaveURL(/#measure\.v/)
  await page.reload()
  await expect(measure.trials.getByRole('row')).toHaveCount(7)
})
